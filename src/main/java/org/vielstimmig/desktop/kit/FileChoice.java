package org.vielstimmig.desktop.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.settings.SettingsFile;

/// The system's dialogs for one file. Each opens in the folder where the last one ended, and what is written
/// gets the ending of its kind.
public final class FileChoice {

    private static final String FOLDER = "files.folder";

    /// A kind of file.
    ///
    /// @param words     as the dialog names it
    /// @param extension without the dot
    public record Kind(String words, String extension) {

        /// A kind that people know by its ending: `DOCX`.
        public static Kind of(String extension) {
            return new Kind(extension.toUpperCase(Locale.ROOT), extension);
        }

        /// Kinds that people know by their endings.
        public static List<Kind> of(List<String> extensions) {
            return extensions.stream().map(Kind::of).toList();
        }
    }

    private final SettingsFile settings;

    public FileChoice(SettingsFile settings) {
        this.settings = settings;
    }

    public Optional<Path> open(@Nullable Window over, String title, Kind kind) {
        return kept(chooser(title, List.of(kind)).showOpenDialog(over));
    }

    /// @param name  proposed, without an ending; characters no system takes are replaced
    /// @param kinds the first one is proposed
    public Optional<Path> save(@Nullable Window over, String title, String name, List<Kind> kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(proposed(name, kinds));
        return kept(chooser.showSaveDialog(over)).map(path -> ended(path, chooser.getSelectedExtensionFilter(), kinds));
    }

    private FileChooser chooser(String title, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        kinds.forEach(kind -> chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind.words(), "*." + kind.extension())));
        String last = settings.get().choices().get(FOLDER);
        Path start = Path.of(last == null ? System.getProperty("user.home", ".") : last);
        if (Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        return chooser;
    }

    private Optional<Path> kept(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        Path path = chosen.toPath().toAbsolutePath();
        Path folder = path.getParent();
        if (folder != null) {
            settings.change(s -> s.withChoice(FOLDER, folder.toString()));
        }
        return Optional.of(path);
    }

    static String proposed(String name, List<Kind> kinds) {
        return name.replaceAll("[\\\\/:*?\"<>|]", "-").strip() + "."
                + kinds.getFirst().extension();
    }

    /// Some systems leave the ending off.
    ///
    /// @param chosen the kind that was chosen in the dialog, null if none was
    static Path ended(Path path, FileChooser.@Nullable ExtensionFilter chosen, List<Kind> kinds) {
        String name = String.valueOf(path.getFileName());
        String small = name.toLowerCase(Locale.ROOT);
        if (kinds.stream().anyMatch(kind -> small.endsWith("." + kind.extension()))) {
            return path;
        }
        String ending = chosen == null
                ? "." + kinds.getFirst().extension()
                : chosen.getExtensions().getFirst().substring(1);
        return path.resolveSibling(name + ending);
    }
}
