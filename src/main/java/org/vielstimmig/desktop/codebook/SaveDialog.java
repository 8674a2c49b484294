package org.vielstimmig.desktop.codebook;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.i18n.CodebookText;

/// The system's dialog for a file to write, opening where the last one ended.
final class SaveDialog implements Room.SaveQuestion {

    private static final String FOLDER = "files.folder";

    private final Desk desk;

    SaveDialog(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Path> save(Node over, String name, List<String> extensions) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.say(CodebookText.EXPORT_TITLE));
        for (String extension : extensions) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension));
        }
        chooser.setInitialFileName(name.replaceAll("[\\\\/:*?\"<>|]", "-") + "." + extensions.getFirst());
        String last = desk.settings().get().choices().get(FOLDER);
        Path start = Path.of(last == null ? System.getProperty("user.home", ".") : last);
        if (Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        File chosen = chooser.showSaveDialog(
                over.getScene() == null ? null : over.getScene().getWindow());
        if (chosen == null) {
            return Optional.empty();
        }
        Path path = ended(chosen.toPath().toAbsolutePath(), chooser, extensions);
        Path folder = path.getParent();
        if (folder != null) {
            desk.settings().change(s -> s.withChoice(FOLDER, folder.toString()));
        }
        return Optional.of(path);
    }

    /// Some systems leave the ending off.
    private static Path ended(Path path, FileChooser chooser, List<String> extensions) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (extensions.stream().anyMatch(extension -> name.endsWith("." + extension))) {
            return path;
        }
        FileChooser.ExtensionFilter filter = chooser.getSelectedExtensionFilter();
        String ending = filter == null
                ? "." + extensions.getFirst()
                : filter.getExtensions().getFirst().substring(1);
        return path.resolveSibling(path.getFileName() + ending);
    }
}
