/// Pure work on text: ranges, layering of overlaps, moving anchors through an edit, sentences,
/// normalisation.
///
/// No input or output. Imports `model` only.
@NullMarked
package org.vielstimmig.text;

import org.jspecify.annotations.NullMarked;
