package org.vielstimmig.desktop.kit;

import java.util.List;
import javafx.scene.control.SplitPane;

/// Lets the dividers of a split pane stand where they were left.
public final class SplitMemory {

    private SplitMemory() {}

    /// Call once, when all parts are in the pane.
    ///
    /// @param key   names the pane among all that are remembered
    /// @param first where the dividers stand the first time, as shares from 0 to 1
    public static void keep(SplitPane pane, String key, Remembered remembered, double... first) {
        List<SplitPane.Divider> dividers = pane.getDividers();
        for (int i = 0; i < dividers.size(); i++) {
            SplitPane.Divider divider = dividers.get(i);
            String name = key + "." + i;
            double share = i < first.length ? first[i] : divider.getPosition();
            divider.setPosition(Math.clamp(remembered.number(name).orElse(share), 0, 1));
            divider.positionProperty()
                    .addListener((observable, before, now) -> remembered.remember(name, now.doubleValue()));
        }
    }
}
