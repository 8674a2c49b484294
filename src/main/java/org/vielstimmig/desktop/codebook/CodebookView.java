package org.vielstimmig.desktop.codebook;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.EmptyState;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Palette;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.desktop.kit.SplitMemory;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Exports;

/// The tree at the left, the page of the chosen code beside it.
final class CodebookView extends BorderPane {

    private final Desk desk;
    private final CodebookViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final TreeView<Code> tree = new TreeView<>();
    private final ScrollPane page = new ScrollPane();
    private final StackPane middle = new StackPane();
    private final SplitPane split = new SplitPane();
    private boolean filling;

    CodebookView(Desk desk, CodebookViewModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().addAll("codebook-room", "v-page");
        getStylesheets().add(String.valueOf(CodebookView.class.getResource("codebook.css")));
        page.setFitToWidth(true);
        StackPane ground = new StackPane(page);
        ground.setMinWidth(420);
        VBox side = side();
        split.getItems().addAll(side, ground);
        SplitPane.setResizableWithParent(side, false);
        SplitMemory.keep(split, "codebook.split", desk.remembered(), 0.26);
        setTop(bar());
        middle.getChildren().setAll(split);
        setCenter(middle);
        wire();
    }

    private HBox bar() {
        Label title = new Label(desk.say(CodebookText.TITLE));
        title.getStyleClass().add("v-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button release = new Button(desk.say(CodebookText.RELEASE));
        release.getStyleClass().add("ghost");
        release.setOnAction(e -> release());
        Button quotes = new Button(desk.say(CodebookText.EXPORT_QUOTES));
        quotes.getStyleClass().add("ghost");
        quotes.setOnAction(e -> export(
                CodebookText.EXPORT_QUOTES,
                out -> exports()
                        .quotes(out, model.chosenCode().map(c -> Set.of(c.id())).orElse(Set.of()))));
        Button export = new Button(desk.say(CodebookText.EXPORT), Icons.of(Icon.EXPORT));
        export.setOnAction(e -> export(CodebookText.TITLE, out -> exports().codebook(out, null)));
        HBox bar = new HBox(8, title, gap, release, quotes, export);
        bar.getStyleClass().addAll("v-head", "v-line-bottom");
        bar.setStyle("-fx-padding: 9px 16px 9px 16px; -fx-alignment: center-left;");
        return bar;
    }

    private VBox side() {
        SearchField filter = SearchField.filter(desk.lang(), desk.say(CodebookText.FILTER));
        HBox.setHgrow(filter, Priority.ALWAYS);
        subscriptions.bindBoth(filter.textProperty(), model.filterProperty());
        filter.setOnDown(tree::requestFocus);
        Button add = new Button(null, Icons.of(Icon.PLUS));
        add.getStyleClass().addAll("ghost", "icon-only");
        add.setTooltip(new Tooltip(desk.say(CodebookText.NEW) + " (N)"));
        add.setAccessibleText(desk.say(CodebookText.NEW));
        add.setOnAction(e -> add());
        HBox head = new HBox(6, filter, add);
        head.setStyle("-fx-padding: 10px 12px 8px 12px; -fx-alignment: center-left;");
        tree.setShowRoot(false);
        tree.setCellFactory(view -> new CodeCell());
        tree.setContextMenu(menu());
        VBox.setVgrow(tree, Priority.ALWAYS);
        VBox side = new VBox(head, tree);
        side.getStyleClass().addAll("side", "v-panel");
        return side;
    }

    private ContextMenu menu() {
        MenuItem add = item(CodebookText.NEW, this::add);
        MenuItem up = item(CodebookText.UP, () -> shift(-1));
        MenuItem down = item(CodebookText.DOWN, () -> shift(1));
        MenuItem merge = item(CodebookText.MERGE, this::merge);
        MenuItem delete = item(CodebookText.DELETE, this::delete);
        return new ContextMenu(add, up, down, merge, delete);
    }

    private MenuItem item(CodebookText name, Runnable run) {
        MenuItem item = new MenuItem(desk.say(name));
        item.setOnAction(e -> run.run());
        return item;
    }

    private void wire() {
        subscriptions.now(model.versionProperty(), version -> refresh());
        subscriptions.later(model.filterProperty(), text -> refresh());
        subscriptions.later(model.chosenProperty(), id -> {
            select();
            showPage();
        });
        subscriptions.later(tree.getSelectionModel().selectedItemProperty(), item -> {
            if (!filling && item != null && item.getValue() != null) {
                model.chosenProperty().set(item.getValue().id());
            }
        });
        tree.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.isAltDown() && e.getCode() == KeyCode.UP) {
                shift(-1);
            } else if (e.isAltDown() && e.getCode() == KeyCode.DOWN) {
                shift(1);
            } else if (e.getCode() == KeyCode.DELETE) {
                delete();
            } else if (e.getCode() == KeyCode.N && !e.isShortcutDown()) {
                add();
            }
        });
    }

    private void refresh() {
        filling = true;
        try {
            TreeItem<Code> root = new TreeItem<>();
            CodeTree codes = model.tree();
            codes.roots().stream()
                    .filter(model::passes)
                    .forEach(code -> root.getChildren().add(node(codes, code)));
            tree.setRoot(root);
        } finally {
            filling = false;
        }
        boolean none = model.tree().roots().isEmpty();
        if (none) {
            middle.getChildren()
                    .setAll(new EmptyState(
                            Icon.CODEBOOK, desk.say(CodebookText.EMPTY), desk.say(CodebookText.NEW), this::add));
        } else {
            middle.getChildren().setAll(split);
        }
        select();
        showPage();
    }

    private TreeItem<Code> node(CodeTree codes, Code code) {
        TreeItem<Code> node = new TreeItem<>(code);
        node.setExpanded(true);
        codes.children(code.id()).stream()
                .filter(model::passes)
                .forEach(child -> node.getChildren().add(node(codes, child)));
        return node;
    }

    private void select() {
        CodeId id = model.chosenProperty().get();
        filling = true;
        try {
            find(tree.getRoot(), id).ifPresent(node -> tree.getSelectionModel().select(node));
        } finally {
            filling = false;
        }
    }

    private static Optional<TreeItem<Code>> find(@Nullable TreeItem<Code> from, @Nullable CodeId id) {
        if (from == null) {
            return Optional.empty();
        }
        if (from.getValue() != null && from.getValue().id().equals(id)) {
            return Optional.of(from);
        }
        return from.getChildren().stream().flatMap(c -> find(c, id).stream()).findFirst();
    }

    private void showPage() {
        Optional<Code> code = model.chosenCode();
        double place = page.getVvalue();
        boolean same = page.getUserData() != null
                && page.getUserData().equals(model.chosenProperty().get());
        page.setUserData(model.chosenProperty().get());
        if (code.isPresent()) {
            page.setContent(new CodePage(desk, model, code.get()));
        } else {
            Label hint = new Label(desk.say(CodebookText.CHOOSE));
            hint.getStyleClass().add("v-soft");
            hint.setStyle("-fx-padding: 24px;");
            page.setContent(hint);
        }
        page.setVvalue(same ? place : 0);
    }

    private void add() {
        String first = model.chosenCode()
                .map(c -> {
                    CodeTree codes = model.tree();
                    Code theme = c.parent() == null ? c : codes.parentOf(c);
                    return theme == null ? "" : codes.path(theme) + "/";
                })
                .orElse("");
        desk.dialogs(this)
                .ask(
                        desk.say(CodebookText.NEW),
                        desk.say(CodebookText.NEW_ASK),
                        first,
                        desk.say(CodebookText.ADD),
                        path -> path.isBlank() || path.endsWith("/") ? Optional.of("") : Optional.empty())
                .ifPresent(path -> desk.when(
                        model.service().add(path, c -> c),
                        made -> model.chosenProperty().set(made.id())));
    }

    private void shift(int by) {
        model.chosenCode().ifPresent(code -> desk.when(model.shift(code, by)));
    }

    private void delete() {
        model.chosenCode().ifPresent(code -> {
            int codings = model.tree().under(code.id()).stream()
                    .mapToInt(c -> model.count(c.id()).codings())
                    .sum();
            boolean sure = desk.dialogs(this)
                    .confirm(
                            desk.say(CodebookText.DELETE),
                            desk.say(CodebookText.DELETE_ASK, code.name(), codings),
                            desk.say(CodebookText.DELETE));
            if (sure) {
                desk.when(
                        model.service().remove(code.id()),
                        gone -> passing(desk.say(CodebookText.DELETED, code.name())));
            }
        });
    }

    private void merge() {
        model.chosenCode().ifPresent(code -> {
            Palette<CodeId> palette = new Palette<>(desk.lang(), desk.say(CodebookText.MERGE_ASK, code.name()));
            CodeTree codes = model.tree();
            palette.setEntries(codes.inOrder().stream()
                    .filter(c -> !c.id().equals(code.id()))
                    .map(c -> new Palette.Entry<>(c.id(), CodeTree.names(codes.path(c)), c.facet(), null, ""))
                    .toList());
            palette.setOnChosen(into -> desk.when(model.service().merge(code.id(), into), moved -> {
                model.chosenProperty().set(into);
                passing(desk.say(CodebookText.MERGED, moved));
            }));
            palette.showCentered(this);
        });
    }

    private void passing(String text) {
        desk.messages()
                .passing(
                        text,
                        desk.say(CodebookText.UNDO),
                        () -> desk.when(model.session().undo()));
    }

    private void release() {
        desk.dialogs(this)
                .ask(
                        desk.say(CodebookText.RELEASE),
                        desk.say(CodebookText.RELEASE_ASK),
                        "",
                        desk.say(CodebookText.RELEASE),
                        note -> Optional.empty())
                .ifPresent(note -> desk.when(
                        model.service().release(note),
                        made -> passing(desk.say(CodebookText.RELEASED, made.number()))));
    }

    private Exports exports() {
        return new Exports(model.session(), desk.lang());
    }

    private void export(CodebookText name, Function<Path, CompletableFuture<Path>> write) {
        FileChooser chooser = new FileChooser();
        for (String format : Exports.DOCUMENTS) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(format.toUpperCase(Locale.ROOT), "*." + format));
        }
        chooser.setInitialFileName(desk.say(name).replace(" …", "") + ".docx");
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            desk.when(
                    write.apply(file.toPath()),
                    written -> desk.messages().passing(desk.say(CodebookText.EXPORTED, written.toString())));
        }
    }

    void release(List<Runnable> more) {
        subscriptions.release();
        more.forEach(Runnable::run);
    }

    /// One code with its facet and how often it is used.
    private final class CodeCell extends TreeCell<Code> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final Region gap = new Region();
        private final HBox row = new HBox();

        CodeCell() {
            row.getStyleClass().add("code-row");
            count.getStyleClass().add("v-count");
            name.setMinWidth(0);
            HBox.setHgrow(gap, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(@Nullable Code code, boolean empty) {
            super.updateItem(code, empty);
            if (empty || code == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            name.setText(SafeText.of(code.name()));
            name.getStyleClass().remove("theme-name");
            boolean theme = code.parent() == null;
            if (theme) {
                name.getStyleClass().add("theme-name");
            }
            int codings = model.tree().under(code.id()).stream()
                    .mapToInt(c -> model.count(c.id()).codings())
                    .sum();
            count.setText(codings == 0 ? "" : Integer.toString(codings));
            if (theme && code.facet() == org.vielstimmig.model.Facet.NEUTRAL) {
                row.getChildren().setAll(name, gap, count);
            } else {
                row.getChildren().setAll(new FacetMark(code.facet()), name, gap, count);
            }
            setTooltip(code.brief().isBlank() ? null : new Tooltip(SafeText.of(code.brief())));
            setGraphic(row);
        }
    }
}
