/// A person's choices (language, theme, name, sizes, recent projects) and the folders of the program.
///
/// Nothing about a project's content lives here. Imports `i18n` for the language.
@NullMarked
package org.vielstimmig.settings;

import org.jspecify.annotations.NullMarked;
