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

/// The program's entrance: the window where no command is named, see [Opening]; else the command line. JavaFX
/// is touched only by what shows or draws a window.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Home home = Home.ofSystem();
        Libraries.settle(home);
        System.exit(run(home, args));
    }

    private static int run(Home home, String[] args) {
        Opening opening = Opening.of(args).orElse(null);
        if (opening == null) {
            return Cli.run(args, new LatePictures(home));
        }
        Lang lang = language(home, opening);
        Optional<String> missing = Screen.missing(lang);
        if (missing.isEmpty()) {
            SettingsFile settings = new SettingsFile(home, opening.language(), opening.theme());
            if (Program.run(home, settings, opening.file(), opening.sample())) {
                return 0;
            }
            missing = Optional.of(Screen.refused(lang));
        }
        System.err.println(missing.get()
                + " "
                + (opening.sample() ? FrameText.NO_SCREEN_TOUR : FrameText.NO_SCREEN_HINT).in(lang));
        return opening.sample() ? Cli.run(new String[] {"tour", "--lang", lang.tag()}, new LatePictures(home)) : 1;
    }

    private static Lang language(Home home, Opening opening) {
        try {
            return Optional.ofNullable(new SettingsFile(home, opening.language(), null)
                            .get()
                            .language())
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
