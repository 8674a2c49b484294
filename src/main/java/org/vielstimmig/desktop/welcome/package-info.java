/// The start screen: what the program is, the ways to a project, the projects of before.
///
/// Opening and making projects lives in the shell, which this screen asks through
/// [WelcomeActions][org.vielstimmig.desktop.welcome.WelcomeActions]. Imports `desktop.kit`, `i18n`, `jobs`,
/// `settings`.
@NullMarked
package org.vielstimmig.desktop.welcome;

import org.jspecify.annotations.NullMarked;
