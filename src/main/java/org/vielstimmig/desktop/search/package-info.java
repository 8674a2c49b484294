/// The search workspace: a query, its hits as keyword in context, the words it stood for, and coding of
/// hits.
///
/// Searching itself happens in `project.Find`. Imports `desktop.kit` and services, no other workspace.
@NullMarked
package org.vielstimmig.desktop.search;

import org.jspecify.annotations.NullMarked;
