package org.vielstimmig.desktop.kit;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;

/// A card that speaks like a colleague: what is meant, why, and a way out. Errors brick ■, advice ochre ◆,
/// hints grey ●.
public final class Notice extends VBox {

    /// How much it matters.
    public enum Severity {
        ERROR,
        ADVICE,
        HINT
    }

    private final FlowPane links = new FlowPane();

    /// @param title what is meant, a few words
    /// @param text  why and what to do; may be empty
    public Notice(Lang lang, Severity severity, String title, String text) {
        getStyleClass().addAll("notice", severity.name().toLowerCase(Locale.ROOT));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(nameOf(severity).in(lang) + ": " + title + ". " + text);

        Region sign = new Region();
        sign.getStyleClass().add("sign");
        Label head = wrapped(title);
        HBox top = new HBox(sign, head);
        top.getStyleClass().add("head");
        getChildren().add(top);
        if (!text.isEmpty()) {
            Label body = wrapped(text);
            body.getStyleClass().add("body");
            getChildren().add(body);
        }
        links.getStyleClass().add("links");
    }

    private static Label wrapped(String text) {
        Label label = new Label(SafeText.of(text));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Adds a way out as a link.
    public Notice link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(event -> action.run());
        return add(link);
    }

    /// Adds a way out as a button.
    public Notice button(String words, Runnable action) {
        Button button = new Button(words);
        button.setOnAction(event -> action.run());
        return add(button);
    }

    /// Adds chips or whatever else belongs below the words.
    public Notice add(Node node) {
        if (links.getParent() == null) {
            getChildren().add(links);
        }
        links.getChildren().add(node);
        return this;
    }

    private static KitText nameOf(Severity severity) {
        return switch (severity) {
            case ERROR -> KitText.ERROR;
            case ADVICE -> KitText.ADVICE;
            case HINT -> KitText.HINT;
        };
    }
}
