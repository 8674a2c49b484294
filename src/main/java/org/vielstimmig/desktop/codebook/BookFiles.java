package org.vielstimmig.desktop.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.jobs.Phase;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Report;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.Session;

/// Writes the codebook, one of its releases, passages of codes, or the table as it is shown.
final class BookFiles {

    /// Read most first.
    private static final List<String> BOOK = List.of("docx", "pdf", "html", "xlsx", "csv");
    private static final List<String> PASSAGES = List.of("docx", "xlsx", "csv", "html", "pdf");
    private static final List<String> TABLE = List.of("xlsx", "csv");

    private final Room room;
    private final Node owner;
    private final Exports exports;

    BookFiles(Room room, Node owner) {
        this.room = room;
        this.owner = owner;
        exports = new Exports(room.model().session(), room.lang());
    }

    MenuButton button() {
        MenuButton button = new MenuButton(room.say(CodebookText.EXPORT), Icons.of(Icon.EXPORT, 15));
        button.getStyleClass().add("ghost");
        button.setMinWidth(Region.USE_PREF_SIZE);
        for (String format : BOOK) {
            button.getItems().add(Small.item(room.say(nameOf(format)), () -> book(null, format)));
        }
        button.getItems()
                .addAll(new SeparatorMenuItem(), Small.item(room.say(CodebookText.EXPORT_PASSAGES), this::passages));
        return button;
    }

    private static CodebookText nameOf(String format) {
        return CodebookText.valueOf("EXPORT_" + format.toUpperCase(Locale.ROOT));
    }

    /// @param release number of a frozen state, null for the working one
    /// @param first   the format offered first
    void book(@Nullable Integer release, String first) {
        List<String> formats = new ArrayList<>(BOOK);
        formats.remove(first);
        formats.addFirst(first);
        String name = room.model().snapshot().project().title() + " – " + room.say(CodebookText.TITLE)
                + (release == null ? "" : " " + release);
        write(name, formats, out -> exports.codebook(out, release));
    }

    void table(Report report) {
        write(report.title(), TABLE, out -> {
            Exports.table(report, room.lang(), out);
            return CompletableFuture.completedFuture(out);
        });
    }

    /// Asks whose passages, then where to.
    void passages() {
        Set<CodeId> wanted = new HashSet<>();
        room.model().chosenCode().ifPresent(code -> wanted.add(code.id()));
        SimpleBooleanProperty any = new SimpleBooleanProperty(!wanted.isEmpty());
        VBox boxes = new VBox();
        boxes.getStyleClass().add("code-boxes");
        CodeTree tree = room.model().tree();
        for (Code code : tree.inOrder()) {
            boxes.getChildren().add(box(tree, code, wanted, any));
        }
        SearchField filter = SearchField.filter(room.lang(), room.say(CodebookText.FILTER));
        filter.textProperty().addListener((o, before, now) -> {
            String words = now.strip().toLowerCase(Locale.ROOT);
            boxes.getChildren().forEach(node -> {
                boolean fits = String.valueOf(node.getUserData()).contains(words);
                node.setVisible(fits);
                node.setManaged(fits);
            });
        });
        ScrollPane scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(460, 320);
        Label note = Small.lines(room.say(CodebookText.PASSAGES_BELOW), "v-small", "v-faint");
        VBox content = new VBox(filter, scroll, note);
        content.getStylesheets().add(Room.sheet());
        content.setStyle("-fx-spacing: .77em;");
        room.desk()
                .dialogs(owner)
                .form(
                        room.say(CodebookText.PASSAGES_TITLE),
                        room.say(CodebookText.PASSAGES_ASK),
                        content,
                        room.say(CodebookText.PASSAGES_DO),
                        any,
                        () -> Set.copyOf(wanted))
                .ifPresent(codes -> write(
                        room.model().snapshot().project().title() + " – " + room.say(CodebookText.PASSAGES),
                        PASSAGES,
                        out -> exports.quotes(out, codes)));
    }

    private HBox box(CodeTree tree, Code code, Set<CodeId> wanted, SimpleBooleanProperty any) {
        CheckBox box = new CheckBox(SafeText.of(code.name()));
        box.setMnemonicParsing(false);
        box.setSelected(wanted.contains(code.id()));
        box.selectedProperty().addListener((o, before, now) -> {
            if (now) {
                wanted.add(code.id());
            } else {
                wanted.remove(code.id());
            }
            any.set(!wanted.isEmpty());
        });
        Book book = room.model().bookProperty().get();
        String count = book == null ? "" : Long.toString(book.codingsUnder(code.id()));
        HBox row = new HBox(box, room.mark(code), Small.gap(), Small.label(count, "v-count"));
        row.getStyleClass().add("code-box");
        row.setUserData(tree.path(code).toLowerCase(Locale.ROOT));
        row.setStyle("-fx-padding: .15em .77em .15em " + (0.3 + 1.4 * tree.depth(code)) + "em;");
        return row;
    }

    private void write(String name, List<String> formats, Function<Path, CompletableFuture<Path>> write) {
        room.files()
                .save(owner, name, formats)
                .ifPresent(out -> room.desk()
                        .when(
                                started(out, write),
                                written -> room.desk()
                                        .messages()
                                        .passing(room.say(
                                                CodebookText.EXPORTED, String.valueOf(written.getFileName())))));
    }

    /// Writes in the background, seen in the status line.
    private CompletableFuture<Path> started(Path out, Function<Path, CompletableFuture<Path>> write) {
        return room.desk()
                .workers()
                .start(progress -> {
                    progress.phase(Phase.WRITING, 0, String.valueOf(out.getFileName()));
                    return Session.await(write.apply(out));
                })
                .result();
    }
}
