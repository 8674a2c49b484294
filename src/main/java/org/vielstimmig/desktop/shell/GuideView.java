package org.vielstimmig.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Guide;
import org.vielstimmig.store.Snapshot;

/// The guide to the sample, to be read in the drawer beside the work. Its ways lead into the rooms as long as
/// the sample is open; elsewhere they are words, and a button opens it.
final class GuideView extends VBox {

    /// Below this the drawer would hide what a way leads to.
    private static final double WIDE = 1150;

    private final Frame frame;
    private final ScrollPane pane;

    GuideView(Frame frame) {
        this.frame = frame;
        getStyleClass().add("guide");
        Guide guide = Guide.sample(frame.lang());
        VBox column = new VBox();
        column.getStyleClass().add("guide-column");
        for (Guide.Block block : guide.blocks()) {
            if (block.kind() != Guide.Kind.TITLE) {
                column.getChildren().add(node(block));
            }
        }
        boolean elsewhere = guide.blocks().stream()
                .flatMap(b -> b.spans().stream())
                .filter(s -> s.way().startsWith("transcript:"))
                .noneMatch(s -> way(s.way()).isPresent());
        if (elsewhere) {
            Button open = new Button(FrameText.OPEN_SAMPLE.in(frame.lang()), Icons.of(Icon.STAR, 15));
            open.getStyleClass().add("guide-open");
            open.setOnAction(event -> frame.around().actions().sample());
            column.getChildren().add(1, open);
        }
        pane = new ScrollPane(column);
        pane.setFitToWidth(true);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().add(pane);
    }

    private Node node(Guide.Block block) {
        TextFlow words = new TextFlow();
        words.getStyleClass().add("guide-words");
        block.spans().forEach(span -> words.getChildren().add(node(span)));
        switch (block.kind()) {
            case TITLE, HEADING -> {
                Label head = new Label(block.plain());
                head.setWrapText(true);
                head.setMinHeight(Region.USE_PREF_SIZE);
                head.getStyleClass().addAll("v-headline", "guide-heading");
                return head;
            }
            case NOTE -> {
                words.getStyleClass().add("guide-note");
                return words;
            }
            case PARAGRAPH -> {
                return words;
            }
            case BULLET, NUMBERED -> {
                Label mark = new Label(block.kind() == Guide.Kind.BULLET ? "•" : Integer.toString(block.number()));
                mark.getStyleClass().add("guide-mark");
                if (block.number() > 0) {
                    mark.getStyleClass().add("guide-number");
                }
                HBox.setHgrow(words, Priority.ALWAYS);
                HBox line = new HBox(mark, words);
                line.getStyleClass().add("guide-entry");
                return line;
            }
        }
        return words;
    }

    private Node node(Guide.Span span) {
        Optional<Runnable> way = way(span.way());
        if (way.isPresent()) {
            Hyperlink link = new Hyperlink(span.text());
            link.getStyleClass().add("guide-way");
            link.setOnAction(event -> {
                link.setVisited(false);
                if (frame.root().getWidth() < WIDE) {
                    frame.view().drawer().close();
                }
                way.get().run();
            });
            return link;
        }
        Text text = new Text(span.text());
        text.getStyleClass().add(span.strong() ? "guide-strong" : "guide-text");
        return text;
    }

    /// What a way leads to; empty where the open project has no such thing.
    private Optional<Runnable> way(String way) {
        OpenProject project = frame.project();
        int colon = way.indexOf(':');
        if (project == null || colon < 0) {
            return Optional.empty();
        }
        Snapshot snapshot = project.session().snapshot();
        String to = way.substring(colon + 1);
        return switch (way.substring(0, colon)) {
            case "room" ->
                frame.rooms().rooms().stream()
                        .filter(r -> r.id().equals(to))
                        .findFirst()
                        .map(r -> () -> frame.rooms().show(r));
            case "transcript" ->
                snapshot.transcripts().stream()
                        .filter(t -> t.title().equals(to))
                        .findFirst()
                        .map(Transcript::id)
                        .map(id -> () -> frame.rooms().transcript(id));
            case "code" ->
                new CodeTree(snapshot.codes())
                        .byPath(to)
                        .map(c -> () -> frame.rooms().code(c.id()));
            case "search" -> Optional.of(() -> frame.rooms().search(to));
            case "part" ->
                switch (to) {
                    case "memos" ->
                        Optional.of(() -> {
                            frame.rooms().show(Room.CODING);
                            frame.rooms().part("memos", "", List.of());
                        });
                    case "history" -> Optional.of(() -> frame.view().showHistory(null, null));
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    @Override
    public void requestFocus() {
        pane.requestFocus();
    }
}
