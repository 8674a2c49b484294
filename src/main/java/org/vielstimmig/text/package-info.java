/// What can be said about text without knowing whose it is: ranges, layering of overlaps, moving anchors through an
/// edit, sentences, normalisation. Pure functions and immutable values.
///
/// No input or output lives here, no JavaFX and no words for people. Imports `model` and nothing else of the house.
@NullMarked
package org.vielstimmig.text;

import org.jspecify.annotations.NullMarked;
