/// Every word the program says, in German and English side by side, so that none can be missing. One enum
/// per room; a constant is used as `FrameText.OPEN.in(lang)`.
///
/// No logic lives here beyond choosing and filling a text. Imports `model` (for problems and steps) and
/// nothing else.
@NullMarked
package org.vielstimmig.i18n;

import org.jspecify.annotations.NullMarked;
