package org.vielstimmig.desktop.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// Where the kit keeps small numbers over restarts: places of dividers, widths of columns. The window's
/// settings implement it.
public interface Remembered {

    OptionalDouble number(String key);

    void remember(String key, double value);

    /// Remembers until the program ends; for tests and for windows without settings.
    static Remembered forNow() {
        Map<String, Double> numbers = new HashMap<>();
        return new Remembered() {
            @Override
            public OptionalDouble number(String key) {
                Double number = numbers.get(key);
                return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
            }

            @Override
            public void remember(String key, double value) {
                numbers.put(key, value);
            }
        };
    }
}
