package org.vielstimmig.desktop.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Chip;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Palette;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.store.Store;

/// All fields of one code, edited in place; each change is one step, made when the focus leaves a field.
final class CodePage extends VBox {

    private static final double WRAP_CHARACTERS = 78;
    private static final int QUOTE = 160;

    private final Desk desk;
    private final CodebookViewModel model;
    private final Code code;

    CodePage(Desk desk, CodebookViewModel model, Code code) {
        this.desk = desk;
        this.model = model;
        this.code = code;
        getStyleClass().add("code-page");
        head();
        facts();
        area(CodebookText.BRIEF, code.brief(), v -> code.edit().brief(v).done());
        area(
                CodebookText.DEFINITION,
                code.definition(),
                v -> code.edit().definition(v).done());
        area(CodebookText.USE_WHEN, code.useWhen(), v -> code.edit().useWhen(v).done());
        area(CodebookText.NOT_WHEN, code.notWhen(), v -> code.edit().notWhen(v).done());
        links();
        area(CodebookText.RULE, code.rule(), v -> code.edit().rule(v).done());
        anchors();
        items();
    }

    private void head() {
        TextField name = new TextField(code.name());
        name.getStyleClass().add("v-headline");
        HBox.setHgrow(name, Priority.ALWAYS);
        save(name, code.name(), v -> code.edit().name(v).done());
        HBox row = new HBox(10, new FacetMark(code.facet()), name);
        row.setStyle("-fx-alignment: center-left;");
        Store.Count count = model.count(code.id());
        Hyperlink figures = new Hyperlink(desk.say(CodebookText.FIGURES_LINE, count.codings(), count.transcripts()));
        figures.setOnAction(e -> desk.navigator().search("code:\"" + code.name() + "\""));
        FlowPane hints = new FlowPane(8, 4, figures);
        model.hints(code).forEach(hint -> hints.getChildren().add(Chip.of("● " + desk.say(hint))));
        hints.setStyle("-fx-padding: 6px 0 0 0;");
        getChildren().addAll(row, hints);
    }

    private void facts() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        fact(
                grid,
                0,
                CodebookText.FACET,
                choice(
                        List.of(Facet.values()),
                        code.facet(),
                        f -> FacetMark.sign(f) + " " + desk.say(CodebookText.of(f)),
                        f -> code.edit().facet(f).done()));
        fact(
                grid,
                1,
                CodebookText.STATUS,
                choice(
                        List.of(CodeStatus.values()),
                        code.status(),
                        s -> desk.say(CodebookText.of(s)),
                        s -> code.edit().status(s).done()));
        fact(
                grid,
                2,
                CodebookText.ORIGIN,
                choice(
                        List.of(CodeOrigin.values()),
                        code.origin(),
                        o -> desk.say(CodebookText.of(o)),
                        o -> code.edit().origin(o).done()));
        TextField shortName = new TextField(code.shortName());
        shortName.setPrefColumnCount(8);
        save(shortName, code.shortName(), v -> code.edit().shortName(v).done());
        fact(grid, 3, CodebookText.SHORT_NAME, shortName);
        getChildren().add(grid);
    }

    private void fact(GridPane grid, int column, CodebookText name, Region control) {
        Label label = part(name);
        label.setLabelFor(control);
        grid.add(label, column, 0);
        grid.add(control, column, 1);
    }

    private Label part(CodebookText name) {
        Label label = new Label(desk.say(name));
        label.getStyleClass().add("part");
        return label;
    }

    private <T> ComboBox<T> choice(List<T> options, T now, Function<T, String> name, Function<T, Code> change) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(options);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T option) {
                return option == null ? "" : name.apply(option);
            }

            @Override
            public T fromString(String text) {
                return now;
            }
        });
        box.setValue(now);
        box.valueProperty().addListener((o, was, is) -> {
            if (is != null && !is.equals(now)) {
                change(c -> fields(change.apply(is)));
            }
        });
        return box;
    }

    private void area(CodebookText name, String now, Function<String, Code> change) {
        TextArea area = new TextArea(now);
        area.setWrapText(true);
        Runnable grow = () -> {
            long rows = area.getText()
                    .lines()
                    .mapToLong(line -> 1 + (long) (line.length() / WRAP_CHARACTERS))
                    .sum();
            area.setPrefRowCount((int) Math.clamp(rows, 1, 14));
        };
        grow.run();
        area.textProperty().addListener((o, was, is) -> grow.run());
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
                // Tab leads to the next field, as everywhere else.
                e.consume();
                area.fireEvent(
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, e.isShiftDown(), true, false, false));
            }
        });
        save(area, now, change);
        Label label = part(name);
        label.setLabelFor(area);
        getChildren().addAll(label, area);
    }

    /// Hands a text on when it was changed and the focus leaves, or at Ctrl+Enter.
    private void save(TextInputControl field, String now, Function<String, Code> change) {
        Runnable hand = () -> {
            String text = field.getText().strip();
            if (!text.equals(now)) {
                change(c -> fields(change.apply(text)));
            }
        };
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                hand.run();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && (e.isShortcutDown() || field instanceof TextField)) {
                hand.run();
            }
        });
    }

    /// Each field is built from the code as it was shown; only what this field changes may reach the code as it
    /// is now.
    private UnaryOperator<Code> fields(Code changed) {
        return now -> {
            Code.Draft draft = now.edit();
            if (!changed.name().equals(code.name())) {
                draft.name(changed.name());
            }
            if (!changed.shortName().equals(code.shortName())) {
                draft.shortName(changed.shortName());
            }
            if (changed.facet() != code.facet()) {
                draft.facet(changed.facet());
            }
            if (changed.status() != code.status()) {
                draft.status(changed.status());
            }
            if (changed.origin() != code.origin()) {
                draft.origin(changed.origin());
            }
            if (!changed.brief().equals(code.brief())) {
                draft.brief(changed.brief());
            }
            if (!changed.definition().equals(code.definition())) {
                draft.definition(changed.definition());
            }
            if (!changed.useWhen().equals(code.useWhen())) {
                draft.useWhen(changed.useWhen());
            }
            if (!changed.notWhen().equals(code.notWhen())) {
                draft.notWhen(changed.notWhen());
            }
            if (!changed.rule().equals(code.rule())) {
                draft.rule(changed.rule());
            }
            return draft.done();
        };
    }

    private void change(Function<Code, UnaryOperator<Code>> change) {
        desk.when(model.service().change(code.id(), change.apply(code)));
    }

    private void edit(UnaryOperator<Code> change) {
        desk.when(model.service().change(code.id(), change));
    }

    private void links() {
        CodeTree tree = model.tree();
        FlowPane links = new FlowPane(10, 4);
        for (CodeId other : code.notWhenSee()) {
            Hyperlink link = new Hyperlink("→ " + tree.path(other));
            link.setOnAction(e -> model.chosenProperty().set(other));
            Button drop = Chip.button(
                    "×",
                    () -> edit(now -> now.edit()
                            .notWhenSee(now.notWhenSee().stream()
                                    .filter(id -> !id.equals(other))
                                    .toList())
                            .done()));
            links.getChildren().add(new HBox(2, link, drop));
        }
        Button add = Chip.button(
                desk.say(CodebookText.SEE_ADD),
                () -> pick(
                        this,
                        other -> edit(now -> {
                            List<CodeId> see = new ArrayList<>(now.notWhenSee());
                            if (!see.contains(other) && !other.equals(now.id())) {
                                see.add(other);
                            }
                            return now.edit().notWhenSee(see).done();
                        })));
        links.getChildren().add(add);
        getChildren().addAll(part(CodebookText.SEE), links);
    }

    /// Lets a person choose a code by typing.
    private void pick(Node owner, Consumer<CodeId> chosen) {
        Palette<CodeId> palette = new Palette<>(desk.lang(), desk.say(CodebookText.FILTER));
        CodeTree tree = model.tree();
        palette.setEntries(tree.inOrder().stream()
                .map(c -> new Palette.Entry<>(c.id(), CodeTree.names(tree.path(c)), c.facet(), null, ""))
                .toList());
        palette.setOnChosen(chosen);
        palette.showCentered(owner);
    }

    private void anchors() {
        getChildren().add(part(CodebookText.ANCHORS));
        VBox cards = new VBox(8);
        getChildren().add(cards);
        for (Anchor anchor : code.anchors()) {
            VBox card = new VBox();
            card.getStyleClass().add("anchor-card");
            cards.getChildren().add(card);
            desk.when(
                    model.session().read(store -> store.coding(anchor.coding())),
                    found -> found.ifPresent(coding -> fill(card, anchor, coding)));
        }
        Hyperlink add = new Hyperlink(desk.say(CodebookText.ANCHOR_ADD));
        add.setOnAction(e -> desk.when(model.session().read(store -> store.codings(code.id())), this::addAnchor));
        getChildren().add(add);
    }

    private void fill(VBox card, Anchor anchor, Coding coding) {
        Label words = new Label(SafeText.of("„" + coding.quote() + "“"));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("anchor-words");
        Hyperlink source = new Hyperlink(SafeText.of(title(coding)));
        source.setOnAction(e -> desk.navigator().passage(coding.transcript(), coding.range()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ComboBox<Anchor.Kind> kind = new ComboBox<>();
        kind.getItems().setAll(Anchor.Kind.values());
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(Anchor.@Nullable Kind option) {
                return option == null ? "" : desk.say(CodebookText.of(option));
            }

            @Override
            public Anchor.Kind fromString(String text) {
                return Anchor.Kind.TYPICAL;
            }
        });
        kind.setValue(anchor.kind());
        kind.valueProperty().addListener((o, was, is) -> replace(anchor, Optional.of(new Anchor(anchor.coding(), is))));
        Hyperlink remove = new Hyperlink(desk.say(CodebookText.REMOVE));
        remove.setOnAction(e -> replace(anchor, Optional.empty()));
        HBox foot = new HBox(10, source, gap, kind, remove);
        foot.setStyle("-fx-alignment: center-left;");
        card.getChildren().setAll(words, foot);
    }

    private String title(Coding coding) {
        return model.session()
                .snapshot()
                .transcript(coding.transcript())
                .map(Transcript::title)
                .orElse("");
    }

    private void replace(Anchor anchor, Optional<Anchor> by) {
        edit(now -> now.edit()
                .anchors(now.anchors().stream()
                        .flatMap(a -> a.coding().equals(anchor.coding()) ? by.stream() : java.util.stream.Stream.of(a))
                        .toList())
                .done());
    }

    private void addAnchor(List<Coding> codings) {
        List<Coding> free = codings.stream()
                .filter(c -> code.anchors().stream().noneMatch(a -> a.coding().equals(c.id())))
                .toList();
        if (free.isEmpty()) {
            desk.messages().passing(desk.say(CodebookText.ANCHOR_NONE));
            return;
        }
        desk.dialogs(this)
                .choose(
                        desk.say(CodebookText.ANCHORS),
                        desk.say(CodebookText.ANCHOR_ASK),
                        free,
                        c -> SafeText.of(title(c) + " · " + shortened(c.quote())),
                        null,
                        desk.say(CodebookText.CHOOSE_IT))
                .ifPresent(c -> edit(now -> {
                    List<Anchor> anchors = new ArrayList<>(now.anchors());
                    anchors.add(new Anchor(c.id(), Anchor.Kind.TYPICAL));
                    return now.edit().anchors(anchors).done();
                }));
    }

    private static String shortened(String quote) {
        String line = quote.replaceAll("\\s+", " ");
        return line.length() <= QUOTE ? line : line.substring(0, line.offsetByCodePoints(0, QUOTE / 2)) + " …";
    }

    private void items() {
        List<Item> items = model.items(code.id());
        if (items.isEmpty()) {
            return;
        }
        getChildren().add(part(CodebookText.ITEMS));
        FlowPane links = new FlowPane(10, 4);
        for (Item item : items) {
            Hyperlink link = new Hyperlink(item.exportCode());
            link.setOnAction(e -> desk.navigator().item(item.id()));
            links.getChildren().add(link);
        }
        getChildren().add(links);
    }
}
