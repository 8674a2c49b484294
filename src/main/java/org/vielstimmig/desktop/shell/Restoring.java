package org.vielstimmig.desktop.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// The copies that the program keeps, under the names of their projects, to choose one from.
final class Restoring {

    private static final String TITLE = "title.";
    private static final int LISTED = 60;

    /// @param path  null stands for a file that is looked for elsewhere
    /// @param title of the project, empty where it was never opened here
    record Copy(@Nullable Path path, String title, Instant at) {

        String words(Lang lang) {
            if (path == null) {
                return FrameText.RESTORE_ELSEWHERE.in(lang);
            }
            String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(lang.locale())
                    .format(at.atZone(ZoneId.systemDefault()));
            return title.isEmpty() ? when : title + " · " + when;
        }
    }

    private Restoring() {}

    /// Remembers what a project is called, since its copies lie under its id.
    static void remember(SettingsFile settings, OpenProject project) {
        String id = project.session().snapshot().project().id().toString();
        settings.change(s -> s.withChoice(TITLE + id, project.title()));
    }

    /// All copies, the newest first. Not on the FX thread.
    static List<Copy> copies(Home home, SettingsFile settings) {
        List<Copy> copies = new ArrayList<>();
        Map<String, String> choices = settings.get().choices();
        try (Stream<Path> files = Files.walk(home.backups(), 2)) {
            files.filter(file -> file.getFileName().toString().endsWith(".vielstimmig"))
                    .forEach(file -> {
                        Path folder = file.toAbsolutePath().getParent();
                        String id = folder == null ? "" : folder.getFileName().toString();
                        changed(file)
                                .ifPresent(at -> copies.add(new Copy(file, choices.getOrDefault(TITLE + id, ""), at)));
                    });
        } catch (IOException | UncheckedIOException none) {
            // Then there are none to choose from; a file elsewhere can still be named.
        }
        copies.sort(Comparator.comparing(Copy::at).reversed());
        return List.copyOf(copies.subList(0, Math.min(LISTED, copies.size())));
    }

    private static Optional<Instant> changed(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
