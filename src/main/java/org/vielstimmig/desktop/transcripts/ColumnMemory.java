package org.vielstimmig.desktop.transcripts;

import java.util.Comparator;
import java.util.List;
import org.vielstimmig.desktop.kit.Remembered;

/// Which columns a person wants to see, where, and how wide; over restarts.
final class ColumnMemory {

    private static final String KEY = "transcripts.column.";

    private final Remembered remembered;

    ColumnMemory(Remembered remembered) {
        this.remembered = remembered;
    }

    boolean isShown(Field field) {
        return field.key().equals(Field.TITLE)
                || remembered.number(KEY + field.key() + ".shown").orElse(field.shown() ? 1 : 0) > 0;
    }

    void show(Field field, boolean shown) {
        remembered.remember(KEY + field.key() + ".shown", shown ? 1 : 0);
    }

    double width(Field field) {
        return remembered.number(KEY + field.key() + ".width").orElse(field.width());
    }

    void width(Field field, double width) {
        remembered.remember(KEY + field.key() + ".width", width);
    }

    /// Fields nobody has moved keep their place among the others.
    List<Field> inOrder(List<Field> fields) {
        return fields.stream()
                .sorted(Comparator.comparingDouble(
                        f -> remembered.number(KEY + f.key() + ".place").orElse(fields.indexOf(f))))
                .toList();
    }

    void order(List<String> keys) {
        for (int i = 0; i < keys.size(); i++) {
            remembered.remember(KEY + keys.get(i) + ".place", i);
        }
    }
}
