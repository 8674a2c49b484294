/// Finding passages: how German words are cut and compared, the index over all turns, the query language,
/// and suggestions of passages like the coded ones.
///
/// The index is derived and may be deleted at any time; no interview text is kept in it, and codings never
/// are: a search asks for them through [Lookup][org.vielstimmig.search.Lookup]. No SQL lives here, nothing
/// of the window, no words for people. Imports `model` and `text`; the only room that knows Lucene.
@NullMarked
package org.vielstimmig.search;

import org.jspecify.annotations.NullMarked;
