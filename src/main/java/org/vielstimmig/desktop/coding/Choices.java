package org.vielstimmig.desktop.coding;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.vielstimmig.desktop.kit.Remembered;
import org.vielstimmig.desktop.page.Place;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.settings.Settings;
import org.vielstimmig.settings.SettingsFile;

/// The small choices of this room: sizes of panels, reading positions, recent codes. Kept in memory first
/// and written to the settings by [#flush()], so that no drag of a divider writes a file.
final class Choices implements Remembered {

    private final SettingsFile file;
    private final String prefix;
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, Double> numbers = new TreeMap<>();
    private Runnable changed = () -> {};

    /// @param project keeps what belongs to one project apart from the others'
    Choices(SettingsFile file, String project) {
        this.file = file;
        this.prefix = "coding." + project + ".";
    }

    /// Called after every change: the moment to plan a [#flush()].
    void setOnChanged(Runnable receiver) {
        changed = receiver;
    }

    /// A choice that belongs to the project.
    synchronized Optional<String> ofProject(String key) {
        return text(prefix + key);
    }

    void keepForProject(String key, String value) {
        keep(prefix + key, value);
    }

    /// Where a transcript was left; its beginning if it never was.
    Place place(TranscriptId id) {
        String[] parts = ofProject("place." + id).orElse("").split(":");
        if (parts.length == 2) {
            try {
                return new Place(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]));
            } catch (NumberFormatException e) {
                return Place.START;
            }
        }
        return Place.START;
    }

    void keepPlace(TranscriptId id, Place place) {
        keepForProject("place." + id, place.offset() + ":" + Math.round(place.below()));
    }

    /// A choice for all projects.
    synchronized Optional<String> text(String key) {
        String pending = texts.get(key);
        return Optional.ofNullable(pending == null ? file.get().choices().get(key) : pending);
    }

    void keep(String key, String value) {
        synchronized (this) {
            texts.put(key, value);
        }
        changed.run();
    }

    @Override
    public synchronized OptionalDouble number(String key) {
        Double pending = numbers.get(key);
        Double number = pending == null ? file.get().sizes().get(key) : pending;
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    @Override
    public void remember(String key, double value) {
        synchronized (this) {
            numbers.put(key, value);
        }
        changed.run();
    }

    /// Writes what has changed, if anything has. For any thread.
    void flush() {
        Map<String, String> newTexts;
        Map<String, Double> newNumbers;
        synchronized (this) {
            newTexts = Map.copyOf(texts);
            newNumbers = Map.copyOf(numbers);
        }
        if (newTexts.isEmpty() && newNumbers.isEmpty()) {
            return;
        }
        file.change(settings -> {
            Settings next = settings;
            for (Map.Entry<String, String> text : newTexts.entrySet()) {
                next = next.withChoice(text.getKey(), text.getValue());
            }
            for (Map.Entry<String, Double> number : newNumbers.entrySet()) {
                next = next.withSize(number.getKey(), number.getValue());
            }
            return next;
        });
        synchronized (this) {
            newTexts.forEach(texts::remove);
            newNumbers.forEach(numbers::remove);
        }
    }
}
