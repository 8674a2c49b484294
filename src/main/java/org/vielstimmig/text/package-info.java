/// What can be said about a text without a file, a window or a database: its normal form, its ranges, its sentences.
///
/// Pure functions: no input or output, no words for people. Imports `model` only.
@NullMarked
package org.vielstimmig.text;

import org.jspecify.annotations.NullMarked;
