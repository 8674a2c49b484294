package org.vielstimmig.desktop.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.settings.SettingsFile;

/// The system's dialogs for files, opening where the last one ended.
final class FileDialogs implements FileQuestions {

    private static final String FOLDER = "files.folder";
    private static final String PROJECT = "vielstimmig";

    private final SettingsFile settings;
    private final Supplier<Lang> lang;
    private final Supplier<@Nullable Window> owner;

    FileDialogs(SettingsFile settings, Supplier<Lang> lang, Supplier<@Nullable Window> owner) {
        this.settings = settings;
        this.lang = lang;
        this.owner = owner;
    }

    @Override
    public Optional<Path> project(String title) {
        return kept(chooser(title, List.of(PROJECT)).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> newProject(String title, String name) {
        return save(title, name, List.of(PROJECT));
    }

    @Override
    public Optional<Path> save(String title, String name, List<String> extensions) {
        FileChooser chooser = chooser(title, extensions);
        chooser.setInitialFileName(name.replaceAll("[\\\\/:*?\"<>|]", "-") + "." + extensions.getFirst());
        return kept(chooser.showSaveDialog(owner.get())).map(path -> ended(path, chooser, extensions));
    }

    private FileChooser chooser(String title, List<String> extensions) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        for (String extension : extensions) {
            String words = extension.equals(PROJECT)
                    ? FrameText.PROJECT_FILES.in(lang.get())
                    : extension.toUpperCase(Locale.ROOT);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words, "*." + extension));
        }
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
        if (path.getParent() != null) {
            String folder = path.getParent().toString();
            settings.change(s -> s.withChoice(FOLDER, folder));
        }
        return Optional.of(path);
    }

    /// Some systems leave the ending off.
    private static Path ended(Path path, FileChooser chooser, List<String> extensions) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
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
