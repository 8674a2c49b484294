package org.vielstimmig.desktop.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// Remembers as long as a test runs.
public final class ShortMemory implements Remembered {

    private final Map<String, Double> numbers = new HashMap<>();

    @Override
    public OptionalDouble number(String key) {
        Double number = numbers.get(key);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    @Override
    public void remember(String key, double value) {
        numbers.put(key, value);
    }
}
