package org.vielstimmig.desktop.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.settings.SettingsFile;

/// What the start screen shows: the projects of before, looked up away from the FX thread, and whether a
/// name is still to be chosen.
public final class WelcomeViewModel {

    /// A project of before.
    ///
    /// @param folder  where it lies, with the home folder as `~`
    /// @param when    when it was last changed, in words; empty if missing
    /// @param missing whether there is no such file now (it may be on a stick that is not plugged in)
    public record Recent(Path path, String name, String folder, String when, boolean missing) {}

    private final SettingsFile settings;
    private final Workers workers;
    private final FxDoor door;
    private final Lang lang;
    private final Clock clock;
    private final WelcomeActions actions;
    private final ObservableList<Recent> recents = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper nameWanted = new ReadOnlyBooleanWrapper();
    private final StringProperty name = new SimpleStringProperty("");
    private final BooleanBinding nameFine =
            Bindings.createBooleanBinding(() -> !name.get().isBlank(), name);

    public WelcomeViewModel(
            SettingsFile settings, Workers workers, FxDoor door, Lang lang, Clock clock, WelcomeActions actions) {
        this.settings = settings;
        this.workers = workers;
        this.door = door;
        this.lang = lang;
        this.clock = clock;
        this.actions = actions;
        nameWanted.set(settings.get().coder() == null);
        name.set(settings.get().coderName());
        load();
    }

    /// The projects of before, the last opened first.
    public ObservableList<Recent> recents() {
        return FXCollections.unmodifiableObservableList(recents);
    }

    /// Whether the projects of before have been looked up.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Whether nobody has said yet under which name to code.
    public ReadOnlyBooleanProperty nameWantedProperty() {
        return nameWanted.getReadOnlyProperty();
    }

    public StringProperty nameProperty() {
        return name;
    }

    public BooleanBinding nameFine() {
        return nameFine;
    }

    /// Takes the name that was typed; one of white space only is not taken.
    public void saveName() {
        String typed = name.get().strip();
        if (!typed.isEmpty()) {
            actions.rename(typed);
            nameWanted.set(false);
        }
    }

    /// Takes a project off the list; its file stays.
    public void forget(Recent recent) {
        settings.change(s -> s.withoutRecent(recent.path().toString()));
        recents.remove(recent);
    }

    /// A name that was typed but not confirmed counts when one goes on.
    public void open(Recent recent) {
        keepName();
        actions.open(recent.path());
    }

    public void newProject() {
        keepName();
        actions.newProject();
    }

    public void open() {
        keepName();
        actions.open();
    }

    public void sample() {
        keepName();
        actions.sample();
    }

    public void restore() {
        keepName();
        actions.restore();
    }

    private void keepName() {
        if (nameWanted.get()) {
            saveName();
        }
    }

    private void load() {
        List<String> files = settings.get().recent();
        workers.start(progress -> look(files))
                .result()
                .thenAcceptAsync(
                        found -> {
                            recents.setAll(found);
                            loaded.set(true);
                        },
                        door);
    }

    private List<Recent> look(List<String> files) {
        List<Recent> found = new ArrayList<>();
        for (String file : files) {
            path(file).ifPresent(path -> found.add(look(path)));
        }
        return found;
    }

    private static Optional<Path> path(String file) {
        try {
            return Optional.of(Path.of(file));
        } catch (InvalidPathException ofAnotherSystem) {
            return Optional.empty();
        }
    }

    private Recent look(Path path) {
        String file = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        String called = file.replaceFirst("\\.vielstimmig$", "");
        String folder = shortened(path.getParent() == null ? path : path.getParent());
        try {
            Instant changed = Files.getLastModifiedTime(path).toInstant();
            return new Recent(path, called, folder, words(changed), false);
        } catch (IOException gone) {
            return new Recent(path, called, folder, "", true);
        }
    }

    private static String shortened(Path folder) {
        Path user = Path.of(System.getProperty("user.home", ""));
        boolean inside = !user.toString().isEmpty() && folder.startsWith(user);
        return inside ? Path.of("~").resolve(user.relativize(folder)).toString() : folder.toString();
    }

    /// "heute, 14:03", "gestern, 9:12", "3. Mai 2026".
    private String words(Instant at) {
        ZonedDateTime local = at.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(lang.locale())
                .format(local);
        if (local.toLocalDate().equals(today)) {
            return FrameText.DATE_TODAY.in(lang, time);
        }
        if (local.toLocalDate().equals(today.minusDays(1))) {
            return FrameText.DATE_YESTERDAY.in(lang, time);
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(lang.locale())
                .format(local);
    }
}
