/// The transcript page: one interview as a page to read and to code, with overlapping codings, their names
/// in the margin and a portrait of the whole beside it.
/// [TranscriptPage][org.vielstimmig.desktop.page.TranscriptPage] is the door; rooms hand it a
/// [PageText][org.vielstimmig.desktop.page.PageText] and [codings][org.vielstimmig.desktop.page.PageCoding]
/// and hear of what people do through a [PageListener][org.vielstimmig.desktop.page.PageListener].
///
/// Where a text is corrected, the page shows at once what is typed and hands it on; nothing is read from or
/// written to a project here, and no menu or palette lives here. The only user of `jfx.incubator`. Imports
/// `model`, `text` and `desktop.kit`.
@NullMarked
package org.vielstimmig.desktop.page;

import org.jspecify.annotations.NullMarked;
