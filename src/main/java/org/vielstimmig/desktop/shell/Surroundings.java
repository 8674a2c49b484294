package org.vielstimmig.desktop.shell;

import java.util.function.Consumer;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// What outlives every frame: a change of project or language makes a new frame in the same surroundings.
///
/// @param unexpected what to do with a fault nobody expected
record Surroundings(
        Theme theme,
        Home home,
        SettingsFile settings,
        Workers workers,
        FxDoor door,
        Workspaces workspaces,
        FileQuestions files,
        ShellActions actions,
        Consumer<Throwable> unexpected) {}
