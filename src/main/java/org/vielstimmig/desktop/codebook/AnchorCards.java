package org.vielstimmig.desktop.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;

/// The anchor examples: what was said, where, and what it is an example of.
final class AnchorCards extends VBox {

    private final Room room;
    private final Edits edits;
    private final VBox cards = new VBox();
    private final Label none;
    private final Hyperlink add;
    private final Map<CodingId, Card> known = new HashMap<>();

    AnchorCards(Room room, Edits edits) {
        this.room = room;
        this.edits = edits;
        getStyleClass().add("anchors");
        cards.getStyleClass().add("cards");
        none = Small.lines(room.say(CodebookText.ANCHOR_PROMPT), "v-faint", "indented");
        none.managedProperty().bind(none.visibleProperty());
        cards.managedProperty().bind(none.visibleProperty().not());
        add = Room.link("+ " + room.say(CodebookText.ANCHOR_ADD), this::choose);
        add.getStyleClass().add("indented");
        getChildren().addAll(cards, none, add);
    }

    void show(Details details) {
        List<Node> wanted = new ArrayList<>();
        Map<CodingId, Card> kept = new HashMap<>();
        for (Details.Example example : details.examples()) {
            CodingId id = example.anchor().coding();
            Card card = known.getOrDefault(id, new Card());
            card.show(details.code(), example);
            kept.put(id, card);
            wanted.add(card);
        }
        known.clear();
        known.putAll(kept);
        if (!cards.getChildren().equals(wanted)) {
            cards.getChildren().setAll(wanted);
        }
        none.setVisible(wanted.isEmpty());
        boolean possible = details.figures().codings() > details.examples().size();
        add.setVisible(possible);
        add.setManaged(possible);
    }

    /// Asks for one of the code's passages.
    void choose() {
        edits.code()
                .ifPresent(code -> room.desk().when(room.model().passages(code.id()), found -> choose(code, found)));
    }

    private void choose(Code code, List<Said> passages) {
        List<Said> free = CodebookViewModel.free(code, passages);
        if (free.isEmpty()) {
            room.desk().messages().passing(room.say(CodebookText.ANCHOR_NONE));
            return;
        }
        new AnchorChooser(room, free)
                .ask(this)
                .ifPresent(anchor -> edits.change(now -> {
                    List<Anchor> anchors = new ArrayList<>(now.anchors());
                    anchors.add(anchor);
                    return now.edit().anchors(anchors).done();
                }));
    }

    private void replace(CodingId coding, Optional<Anchor> by) {
        edits.change(now -> now.edit()
                .anchors(now.anchors().stream()
                        .flatMap(a -> a.coding().equals(coding) ? by.stream() : Stream.of(a))
                        .toList())
                .done());
    }

    /// One example. Stays the same node while its code is shown, so that the focus stays where it is.
    private final class Card extends VBox {

        private final Label words = Small.lines("", "v-quote");
        private final Hyperlink source = new Hyperlink();
        private final MenuButton kind = new MenuButton();
        private final HBox foot;

        Card() {
            getStyleClass().add("quote-card");
            source.getStyleClass().addAll("v-small", "quiet-link");
            source.setTooltip(new Tooltip(room.say(CodebookText.SHOW_PASSAGE)));
            source.setMinWidth(0);
            kind.getStyleClass().addAll("ghost", "quiet-menu");
            kind.setMinWidth(USE_PREF_SIZE);
            foot = new HBox(source, Small.gap(), kind);
            foot.getStyleClass().add("foot");
            getChildren().addAll(words, foot);
        }

        void show(Code code, Details.Example example) {
            Said said = example.said();
            Facet own = said.coding().facet();
            getStyleClass().removeIf(style -> style.startsWith("facet-"));
            getStyleClass().add(FacetMark.styleOf(own == null ? code.facet() : own));
            String quote = room.quoted(said.coding().quote());
            words.setText(SafeText.of(quote));
            source.setText(SafeText.of(said.source()));
            Runnable go = () -> room.desk()
                    .navigator()
                    .passage(said.coding().transcript(), said.coding().range());
            source.setOnAction(event -> {
                source.setVisited(false);
                go.run();
            });
            Anchor anchor = example.anchor();
            kind.setText(room.say(ReportText.of(anchor.kind())));
            kind.setAccessibleText(room.say(CodebookText.ANCHOR_KIND) + ": " + kind.getText());
            kind.getItems().clear();
            for (Anchor.Kind option : Anchor.Kind.values()) {
                RadioMenuItem item = new RadioMenuItem(room.say(ReportText.of(option)));
                item.setSelected(option == anchor.kind());
                item.setOnAction(event -> replace(anchor.coding(), Optional.of(new Anchor(anchor.coding(), option))));
                kind.getItems().add(item);
            }
            Runnable away = () -> replace(anchor.coding(), Optional.empty());
            if (foot.getChildren().size() > 3) {
                foot.getChildren().removeLast();
            }
            foot.getChildren().add(Small.icon(Icon.CLOSE, room.say(CodebookText.ANCHOR_REMOVE), away));
            ContextMenu menu = new ContextMenu(
                    item(CodebookText.SHOW_PASSAGE, go),
                    item(CodebookText.COPY_QUOTE, () -> copy(quote + " (" + said.source() + ")")),
                    item(CodebookText.ANCHOR_REMOVE, away));
            setOnContextMenuRequested(event -> menu.show(this, event.getScreenX(), event.getScreenY()));
        }

        private MenuItem item(CodebookText text, Runnable action) {
            return Small.item(room.say(text), action);
        }
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
