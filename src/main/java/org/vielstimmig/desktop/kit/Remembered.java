package org.vielstimmig.desktop.kit;

import java.util.OptionalDouble;

/// Where the kit keeps small numbers over restarts: places of dividers, widths of columns. The window's
/// settings implement it.
public interface Remembered {

    OptionalDouble number(String key);

    void remember(String key, double value);
}
