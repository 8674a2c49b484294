package org.vielstimmig.desktop.kit;

import java.text.NumberFormat;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import org.vielstimmig.i18n.Lang;

/// A number that leads to what it counts. Quiet until the mouse or the focus is on it.
public final class CountLabel extends Hyperlink {

    private final Lang lang;

    /// @param meaning what is counted and opened: "14 Stellen zeigen"; read aloud and shown as tooltip
    public CountLabel(Lang lang, long count, String meaning, Runnable open) {
        this.lang = lang;
        getStyleClass().add("count-label");
        setMinWidth(USE_PREF_SIZE);
        setCount(count);
        setAccessibleText(meaning);
        setTooltip(new Tooltip(meaning));
        setOnAction(event -> {
            setVisited(false);
            open.run();
        });
    }

    public void setCount(long count) {
        setText(NumberFormat.getIntegerInstance(lang.locale()).format(count));
    }
}
