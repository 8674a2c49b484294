/// The one SQLite file of a project: [ProjectFile][org.vielstimmig.store.ProjectFile] and its schema, one
/// class per table, the [Journal][org.vielstimmig.store.Journal] of steps, and the canonical dump.
///
/// The only room that knows SQL. No rules about what a person may do live here; those are in `project`.
/// Imports `model` and `text`.
@NullMarked
package org.vielstimmig.store;

import org.jspecify.annotations.NullMarked;
