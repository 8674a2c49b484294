package org.vielstimmig.desktop.questionnaire;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.Anchor;

/// A passage on a card: what was said, and where. A click shows it in its interview; a tick makes it evidence.
final class QuoteCard extends VBox {

    /// @param belongs whether it is ticked
    /// @param tick    hears the tick; null where there is nothing to tick
    QuoteCard(Desk desk, Quote quote, boolean belongs, @Nullable Consumer<Boolean> tick) {
        getStyleClass().add("quote-card");
        getStyleClass().add(tick == null || belongs ? FacetMark.styleOf(quote.facet()) : "apart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        String words = desk.lang().quoted(quote.coding().quote().strip());
        setAccessibleText(words + " " + quote.source());
        Label said = Small.lines(words, "v-quote");
        Label source = Small.label(source(desk, quote), "v-small", "v-faint");
        source.setMinWidth(0);
        source.setMaxWidth(Double.MAX_VALUE);
        source.setTooltip(new Tooltip(source(desk, quote)));
        HBox.setHgrow(source, Priority.ALWAYS);
        HBox foot = new HBox(source);
        foot.getStyleClass().add("foot");
        getChildren().addAll(said, foot);

        Runnable show = () -> desk.navigator()
                .passage(quote.coding().transcript(), quote.coding().range());
        ContextMenu menu = new ContextMenu(
                item(desk, QuestionnaireViewText.SHOW_PASSAGE, show),
                item(desk, QuestionnaireViewText.COPY_QUOTE, () -> copy(desk, quote)));
        if (tick != null) {
            CheckBox box = new CheckBox();
            box.setSelected(belongs);
            box.setFocusTraversable(false);
            box.setAccessibleText(desk.say(QuestionnaireViewText.BELONGS));
            box.setTooltip(new Tooltip(desk.say(QuestionnaireViewText.BELONGS_TIP)));
            box.setOnAction(e -> tick.accept(box.isSelected()));
            foot.getChildren().add(box);
            menu.getItems()
                    .add(item(
                            desk,
                            belongs ? QuestionnaireViewText.BELONGS_NOT : QuestionnaireViewText.BELONGS,
                            () -> tick.accept(!belongs)));
        }
        Tooltip.install(said, new Tooltip(desk.say(QuestionnaireViewText.SHOW_PASSAGE_TIP)));
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && !(e.getTarget() instanceof CheckBox) && !onBox(e)) {
                requestFocus();
                show.run();
            }
        });
        setOnContextMenuRequested(e -> menu.show(this, e.getScreenX(), e.getScreenY()));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                show.run();
            } else if (e.getCode() == KeyCode.SPACE && tick != null) {
                tick.accept(!belongs);
            } else if (e.getCode() == KeyCode.C && e.isShortcutDown()) {
                copy(desk, quote);
            } else {
                return;
            }
            e.consume();
        });
    }

    private static boolean onBox(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null) {
            if (node instanceof CheckBox) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }

    private static MenuItem item(Desk desk, QuestionnaireViewText words, Runnable action) {
        return Small.item(desk.say(words), action);
    }

    private static String source(Desk desk, Quote quote) {
        if (quote.anchor() == null) {
            return quote.source();
        }
        return quote.source() + " · " + desk.say(anchor(quote.anchor()));
    }

    private static QuestionnaireViewText anchor(Anchor.Kind kind) {
        return switch (kind) {
            case TYPICAL -> QuestionnaireViewText.ANCHOR_TYPICAL;
            case BORDERLINE -> QuestionnaireViewText.ANCHOR_BORDERLINE;
            case COUNTER -> QuestionnaireViewText.ANCHOR_COUNTER;
        };
    }

    private static void copy(Desk desk, Quote quote) {
        ClipboardContent content = new ClipboardContent();
        content.putString(desk.lang().quoted(quote.coding().quote().strip()) + " (" + quote.source() + ")");
        Clipboard.getSystemClipboard().setContent(content);
    }
}
