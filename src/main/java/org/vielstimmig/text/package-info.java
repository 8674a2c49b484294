/// Working on texts: ranges, layering of overlaps, moving anchors through an edit, sentences, words in their context,
/// normalisation. Pure: texts and records in, records out.
///
/// Nothing is read or written here, and nothing of the window or of a library is known. Imports `model`.
@NullMarked
package org.vielstimmig.text;

import org.jspecify.annotations.NullMarked;
