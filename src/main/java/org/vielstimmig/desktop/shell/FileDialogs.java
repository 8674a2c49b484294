package org.vielstimmig.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FileChoice;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.settings.SettingsFile;

/// Asks for files over the program's window.
final class FileDialogs implements FileQuestions {

    private static final String PROJECT = "vielstimmig";

    private final FileChoice choice;
    private final Supplier<Lang> lang;
    private final Supplier<@Nullable Window> owner;

    FileDialogs(SettingsFile settings, Supplier<Lang> lang, Supplier<@Nullable Window> owner) {
        choice = new FileChoice(settings);
        this.lang = lang;
        this.owner = owner;
    }

    @Override
    public Optional<Path> project(String title) {
        return choice.open(owner.get(), title, projects());
    }

    @Override
    public Optional<Path> newProject(String title, String name) {
        return choice.save(owner.get(), title, name, List.of(projects()));
    }

    @Override
    public Optional<Path> save(String title, String name, List<String> extensions) {
        return choice.save(owner.get(), title, name, FileChoice.Kind.of(extensions));
    }

    private FileChoice.Kind projects() {
        return new FileChoice.Kind(FrameText.PROJECT_FILES.in(lang.get()), PROJECT);
    }
}
