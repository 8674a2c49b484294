/// The room for coding: the transcripts at the left, the page in the middle, the code tree at the right, and
/// below the page a drawer with the passages of a code and the memos.
///
/// [CodingViewModel][org.vielstimmig.desktop.coding.CodingViewModel] holds what is shown and does what is
/// asked for; smaller view models stand beside it for each list. View models know no nodes. How a page is
/// drawn is known in `desktop.page`, what a step means in `project`. Imports `desktop.kit`, `desktop.page`,
/// `project` and what their interfaces speak in (`model`, `store` to read); no other workspace.
@NullMarked
package org.vielstimmig.desktop.coding;

import org.jspecify.annotations.NullMarked;
