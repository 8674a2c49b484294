/// What every screen is made of: colours and type ([Theme][org.vielstimmig.desktop.kit.Theme]), icons, small
/// controls, dialogs, the palette, the list of commands, background work, and the one door to the FX thread.
///
/// Nothing here knows a project, a store or a particular screen. Imports `model`, `jobs`, `i18n`,
/// `settings`.
@NullMarked
package org.vielstimmig.desktop.kit;

import org.jspecify.annotations.NullMarked;
