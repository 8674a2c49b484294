package org.vielstimmig;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.cli.Cli;
import org.vielstimmig.cli.Pictures;
import org.vielstimmig.desktop.shell.Program;
import org.vielstimmig.desktop.shell.ShellPictures;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// The program's entrance: the window without arguments, with `--try` or with one project file; the command
/// line with any others. JavaFX is touched only by what shows or draws a window.
public final class Main {

    private static final String TRY = "--try";

    private Main() {}

    public static void main(String[] args) {
        Home home = Home.ofSystem();
        Libraries.settle(home);
        System.exit(run(home, args));
    }

    private static int run(Home home, String[] args) {
        boolean sample = args.length == 1 && args[0].equals(TRY);
        boolean file = args.length == 1 && args[0].endsWith(".vielstimmig") && !args[0].startsWith("-");
        if (args.length > 0 && !sample && !file) {
            return Cli.run(args, new LatePictures(home));
        }
        Lang lang = language(home);
        Optional<String> missing = Screen.missing(lang);
        if (missing.isEmpty()) {
            if (Program.run(home, file ? Path.of(args[0]).toAbsolutePath() : null, sample)) {
                return 0;
            }
            missing = Optional.of(Screen.refused(lang));
        }
        System.err.println(
                missing.get() + " " + (sample ? FrameText.NO_SCREEN_TOUR : FrameText.NO_SCREEN_HINT).in(lang));
        return sample ? Cli.run(new String[] {"tour"}, new LatePictures(home)) : 1;
    }

    private static Lang language(Home home) {
        try {
            return Optional.ofNullable(new SettingsFile(home).get().language())
                    .flatMap(Lang::of)
                    .orElseGet(Lang::ofSystem);
        } catch (UncheckedIOException noHome) {
            return Lang.ofSystem();
        }
    }

    /// Loads what draws, and with it JavaFX, only when something is to be drawn.
    private record LatePictures(Home home) implements Pictures {

        @Override
        public List<String> workspaces() {
            return new ShellPictures(home).workspaces();
        }

        @Override
        public void draw(@Nullable Session session, String workspace, Look look, Subject subject, Path out) {
            new ShellPictures(home).draw(session, workspace, look, subject, out);
        }
    }
}
