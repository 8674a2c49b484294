package org.vielstimmig.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// The surroundings of a frame that nobody works in: it is drawn, or made to be thrown away. No file is asked for, and
/// nothing outside the frame can be asked to happen.
final class Unattended {

    private Unattended() {}

    /// @param settings choices of its own, so that a person's are neither read nor changed
    static Surroundings around(
            Theme theme,
            Home home,
            SettingsFile settings,
            Workers workers,
            Workspaces workspaces,
            Consumer<Throwable> unexpected) {
        return new Surroundings(
                theme, home, settings, workers, FxDoor.live(), workspaces, new NoFiles(), new NoActions(), unexpected);
    }

    private record NoFiles() implements FileQuestions {
        @Override
        public Optional<Path> project(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> newProject(String title, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name, List<String> extensions) {
            return Optional.empty();
        }
    }

    /// There is nobody to press anything.
    private record NoActions() implements ShellActions {
        @Override
        public void newProject() {}

        @Override
        public void open() {}

        @Override
        public void open(Path path) {}

        @Override
        public void sample() {}

        @Override
        public void restore() {}

        @Override
        public void rename(String name) {}

        @Override
        public void codeAs(String name) {}

        @Override
        public void backUp() {}

        @Override
        public void closeProject() {}

        @Override
        public void quit() {}

        @Override
        public void fullScreen() {}

        @Override
        public void language(Lang lang) {}
    }
}
