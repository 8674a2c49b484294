package org.vielstimmig.desktop.shell;

import java.nio.file.Path;
import org.vielstimmig.desktop.welcome.WelcomeActions;
import org.vielstimmig.i18n.Lang;

/// What the frame asks of the window around it: things that outlive the open project or the language.
interface ShellActions extends WelcomeActions {

    void backUp();

    void closeProject();

    void quit();

    void fullScreen();

    void language(Lang lang);

    /// Lets somebody code in the open project from now on; in other projects nothing changes.
    void codeAs(String name);

    /// Opens a file that was named or dropped.
    @Override
    void open(Path path);
}
