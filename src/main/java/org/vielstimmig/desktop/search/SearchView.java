package org.vielstimmig.desktop.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Chip;
import org.vielstimmig.desktop.kit.CodeColors;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.EmptyState;
import org.vielstimmig.desktop.kit.FileChoice;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Palette;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.desktop.kit.Segments;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.AutocodeText;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.Problems;
import org.vielstimmig.i18n.SearchText;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Autocoding;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Find;
import org.vielstimmig.project.Offered;
import org.vielstimmig.project.Session;
import org.vielstimmig.search.Expansion;
import org.vielstimmig.settings.Settings;
import org.vielstimmig.store.Snapshot;

/// Shows [SearchViewModel].
final class SearchView extends BorderPane {

    private static final double SIDE = 252;
    /// How many hits stay in view above the one that was chosen.
    private static final int ABOVE = 3;
    /// After so long without a further letter a query is run without Enter.
    private static final Duration THINKING = Duration.millis(350);

    private final Desk desk;
    private final Session session;
    private final SearchViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final SearchField field;
    private final Label result = new Label();
    private final ListView<Find.Place> list = new ListView<>();
    private final StackPane middle = new StackPane();
    private final ListView<Expansion> expansions = new ListView<>();
    private final Button code;
    private final Palette<CodeId> palette;
    private final PauseTransition pause = new PauseTransition(THINKING);
    /// Whether the query runs while it is being typed: nothing then may change the field.
    private boolean typing;
    /// What looks for places to code, null while nothing does.
    private @Nullable Progress planning;
    /// Rows that were chosen when the room was made anew.
    private int[] chosenBefore = new int[0];

    SearchView(Desk desk, Session session, SearchViewModel model) {
        this.desk = desk;
        this.session = session;
        this.model = model;
        getStyleClass().addAll("search-room", "v-page");
        getStylesheets().add(String.valueOf(SearchView.class.getResource("search.css")));
        field = new SearchField(desk.lang(), desk.say(SearchText.PROMPT), null);
        palette = new Palette<>(desk.lang(), desk.say(SearchText.CHOOSE_CODE));
        code = new Button(desk.say(SearchText.CODE_HITS));
        build();
        wire();
        show(model.stateProperty().get());
    }

    private void build() {
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMaxWidth(Double.MAX_VALUE);
        HBox query = new HBox(field);
        query.getStyleClass().add("query-row");
        result.getStyleClass().add("v-soft");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        code.setTooltip(new Tooltip(desk.say(SearchText.CODE_HITS_TIP)));
        Button export = new Button(desk.say(SearchText.EXPORT));
        export.getStyleClass().add("ghost");
        export.setOnAction(e -> export());
        HBox bar = new HBox(result, gap, export, code);
        bar.getStyleClass().addAll("result-row", "v-line-bottom");
        export.disableProperty().bind(Bindings.isEmpty(model.places()));
        code.disableProperty().bind(Bindings.isEmpty(model.places()));
        VBox top = new VBox(query, bar);
        setTop(top);

        list.getStyleClass().add("kwic-list");
        list.setCellFactory(view -> new KwicCell(this::open));
        list.setItems(model.places());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setContextMenu(menu());
        middle.getChildren().add(list);
        setCenter(middle);
        setRight(side());
    }

    private Region side() {
        Label title = new Label(desk.say(SearchText.FOUND_AS));
        title.getStyleClass().add("v-title");
        title.setTooltip(new Tooltip(desk.say(SearchText.FOUND_AS_TIP)));
        HBox head = new HBox(title);
        head.getStyleClass().add("v-head");
        expansions.getStyleClass().add("found-as");
        expansions.setCellFactory(list -> new ExpansionCell(this::askFor));
        expansions.setPlaceholder(new Label());
        VBox.setVgrow(expansions, Priority.ALWAYS);
        Label unit = new Label(desk.say(SearchText.UNIT));
        unit.getStyleClass().add("v-group");
        Segments<Find.Unit> units = new Segments<>(
                List.of(Find.Unit.values()), choice -> desk.say(name(choice)), model.unitProperty()::set);
        subscriptions.now(model.unitProperty(), units::choose);
        VBox foot = new VBox(6, unit, units);
        foot.setStyle("-fx-padding: 12px 14px 14px 14px;");
        foot.getStyleClass().add("v-line-top");
        VBox side = new VBox(head, expansions, foot);
        side.getStyleClass().addAll("v-panel", "v-line-left");
        side.setPrefWidth(SIDE);
        side.setMinWidth(SIDE);
        return side;
    }

    private static SearchText name(Find.Unit unit) {
        return switch (unit) {
            case HIT -> SearchText.UNIT_HIT;
            case SENTENCE -> SearchText.UNIT_SENTENCE;
            case TURN -> SearchText.UNIT_TURN;
        };
    }

    private ContextMenu menu() {
        MenuItem show = Small.item(desk.say(SearchText.SHOW), this::open);
        MenuItem coding = Small.item(desk.say(SearchText.CODE_HITS), this::choose);
        MenuItem copy = Small.item(desk.say(SearchText.COPY), this::copy);
        return new ContextMenu(show, coding, copy);
    }

    private void wire() {
        subscriptions.bindBoth(field.textProperty(), model.queryProperty());
        field.setOnEnter(this::search);
        pause.setOnFinished(e -> run(true));
        subscriptions.later(field.textProperty(), text -> pause.playFromStart());
        field.setOnDown(list::requestFocus);
        subscriptions.later(model.stateProperty(), this::show);
        code.setOnAction(e -> choose());
        palette.setOnChosen(chosen -> tag(chosen, ""));
        palette.offerNew(
                typed -> model.creatable(typed).map(path -> desk.say(CodingText.NEW_CODE_NAMED, path)),
                path -> tag(CodeId.create(), path));
        KeyCombination copyKey = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                open();
            } else if (e.getCode() == KeyCode.K && !e.isShortcutDown() || e.getCode() == KeyCode.SPACE) {
                choose();
            } else if (copyKey.match(e)) {
                copy();
            }
        });
    }

    void search() {
        run(false);
    }

    private void run(boolean byItself) {
        pause.stop();
        typing = byItself;
        model.run(desk.messages()::unexpected);
    }

    void take() {
        field.take();
    }

    private void show(SearchViewModel.State state) {
        stop();
        result.getStyleClass().remove("query-fault");
        expansions.getItems().clear();
        switch (state) {
            case SearchViewModel.Idle idle -> {
                result.setText("");
                only(start());
            }
            case SearchViewModel.Running running -> result.setText(desk.say(SearchText.RUNNING));
            case SearchViewModel.Faulty(var problem) -> {
                result.getStyleClass().add("query-fault");
                result.setText(Problems.in(desk.lang(), problem));
                if (!typing) {
                    SearchViewModel.faultRange(state)
                            .ifPresent(range -> field.field().selectRange(range.start(), range.end()));
                }
                only(start());
            }
            case SearchViewModel.Done(var found) -> {
                String counted = desk.say(SearchText.HITS, found.total(), found.turns());
                result.setText(
                        found.total() > found.places().size()
                                ? counted + " "
                                        + desk.say(
                                                SearchText.FIRST, found.places().size())
                                : counted);
                expansions.getItems().setAll(found.expansions());
                if (found.places().isEmpty()) {
                    only(new EmptyState(
                            Icon.SEARCH,
                            desk.say(SearchText.NONE, found.query()) + "\n" + desk.say(SearchText.NONE_HINT)));
                } else {
                    only(list);
                    list.scrollTo(0);
                    chooseAgain();
                }
            }
        }
    }

    private void only(Region shown) {
        middle.getChildren().setAll(shown);
    }

    private void askFor(Expansion expansion) {
        ask("\"" + expansion.term() + "\"");
    }

    private Region start() {
        VBox examples = new VBox();
        examples.getStyleClass().add("examples");
        examples.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label question = new Label(desk.say(SearchText.EMPTY));
        question.getStyleClass().add("v-headline");
        Label hint = new Label(desk.say(SearchText.EXAMPLE));
        hint.getStyleClass().add("v-group");
        examples.getChildren().addAll(question, hint);
        example(examples, SearchText.EXAMPLE_FORMS, SearchText.EXAMPLE_FORMS_TIP);
        example(examples, SearchText.EXAMPLE_PHRASE, SearchText.EXAMPLE_PHRASE_TIP);
        example(examples, SearchText.EXAMPLE_PREFIX, SearchText.EXAMPLE_PREFIX_TIP);
        example(examples, SearchText.EXAMPLE_LOGIC, SearchText.EXAMPLE_LOGIC_TIP);
        example(examples, SearchText.EXAMPLE_SPEAKER, SearchText.EXAMPLE_SPEAKER_TIP);
        example(examples, SearchText.EXAMPLE_CODE, SearchText.EXAMPLE_CODE_TIP);
        return new StackPane(examples);
    }

    private void example(VBox into, SearchText query, SearchText meaning) {
        Button chip = Chip.button(desk.say(query), () -> ask(desk.say(query)));
        chip.setMinWidth(240);
        chip.setAlignment(Pos.CENTER_LEFT);
        Label what = new Label(desk.say(meaning));
        what.getStyleClass().add("v-soft");
        HBox row = new HBox(12, chip, what);
        row.setAlignment(Pos.CENTER_LEFT);
        into.getChildren().add(row);
    }

    void ask(String query) {
        model.queryProperty().set(query);
        search();
    }

    private List<Find.Place> chosen() {
        List<Find.Place> selected = List.copyOf(list.getSelectionModel().getSelectedItems());
        return selected.isEmpty() ? List.copyOf(model.places()) : selected;
    }

    private void open() {
        Find.Place place = list.getSelectionModel().getSelectedItem();
        if (place != null) {
            desk.navigator().passage(place.transcript(), place.range());
        }
    }

    private void choose() {
        if (model.places().isEmpty()) {
            return;
        }
        palette.setEntries(entries(session.snapshot(), desk.settings().get()));
        palette.showCentered(this);
    }

    /// The codes to tag hits with; one that is not offered only for who types its whole name.
    static List<Palette.Entry<CodeId>> entries(Snapshot snapshot, Settings settings) {
        CodeTree tree = new CodeTree(snapshot.codes());
        Offered offered = Offered.of(snapshot, settings);
        Map<CodeId, String> colors = CodeColors.of(snapshot.codes());
        return tree.inOrder().stream()
                .map(c -> {
                    Palette.Entry<CodeId> entry = new Palette.Entry<>(
                                    c.id(), CodeTree.names(tree.path(c)), c.facet(), null, "")
                            .withAlias(c.shortName())
                            .withColor(colors.getOrDefault(c.id(), ""));
                    return offered.has(c) ? entry : entry.onlyWhole();
                })
                .toList();
    }

    /// Shows what would be coded; nothing is coded yet.
    ///
    /// @param fresh path of the code if it is to be made with the codings, else empty
    private void tag(CodeId chosenCode, String fresh) {
        stop();
        Progress progress = new Progress(state -> {});
        planning = progress;
        Label looking = new Label(desk.say(AutocodeText.LOOKING));
        looking.getStyleClass().add("v-soft");
        Button cancel = new Button(desk.say(AutocodeText.STOP));
        cancel.setOnAction(e -> back());
        VBox waiting = new VBox(12, looking, cancel);
        waiting.setAlignment(Pos.CENTER);
        only(waiting);
        List<Find.Place> selected = List.copyOf(list.getSelectionModel().getSelectedItems());
        CompletableFuture<Autocoding.Plan> plan = model.plan(chosenCode, progress);
        desk.when(
                plan.whenComplete((found, fault) -> {
                            if (fault != null && !progress.isCancelled()) {
                                desk.door().execute(this::back);
                            }
                        })
                        .exceptionally(fault -> {
                            if (progress.isCancelled()) {
                                return new Autocoding.Plan(chosenCode, "", List.of());
                            }
                            throw new CompletionException(fault);
                        }),
                found -> {
                    if (planning == progress && !progress.isCancelled()) {
                        preview(found, fresh, selected);
                    }
                });
    }

    private void preview(Autocoding.Plan plan, String fresh, List<Find.Place> selected) {
        String name = new CodeTree(session.snapshot().codes())
                .find(plan.code())
                .map(Code::name)
                .orElse(fresh);
        Map<TranscriptId, List<TextRange>> wanted = selected.stream()
                .collect(Collectors.groupingBy(
                        Find.Place::transcript, Collectors.mapping(Find.Place::range, Collectors.toList())));
        AutocodeView shown = new AutocodeView(
                desk,
                plan,
                name,
                place -> selected.isEmpty()
                        ? !place.asks()
                        : wanted.getOrDefault(place.transcript(), List.of()).stream()
                                .anyMatch(range -> range.overlaps(place.range())),
                chosen -> code(plan, fresh, chosen),
                this::back);
        only(shown);
        FxDoor.later(shown::take);
    }

    private void code(Autocoding.Plan plan, String fresh, List<Autocoding.Place> chosen) {
        Progress progress = new Progress(state -> {});
        planning = progress;
        CompletableFuture<List<Coding>> step =
                fresh.isEmpty() ? model.code(plan, chosen, progress) : model.codeNew(plan, chosen, fresh, progress);
        int before = plan.there();
        desk.when(
                step.thenCompose(made -> model.touching(made).thenApply(many -> told(made.size(), many, before))),
                said -> {
                    back();
                    list.requestFocus();
                    desk.undoable(said, session.wayBack());
                });
    }

    private String told(int made, int touching, int before) {
        StringBuilder said = new StringBuilder(desk.say(SearchText.CODED, made));
        if (touching > 0) {
            said.append(", ").append(desk.say(AutocodeText.TOUCHING, touching));
        }
        if (before > 0) {
            said.append(", ").append(desk.say(AutocodeText.BEFORE, before));
        }
        return said.toString();
    }

    private void stop() {
        Progress running = planning;
        if (running != null) {
            running.cancel();
            planning = null;
        }
    }

    private void back() {
        stop();
        only(model.places().isEmpty() ? start() : list);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(SearchViewModel.citation(desk.lang(), chosen()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void export() {
        String title = desk.say(SearchText.TITLE);
        new FileChoice(desk.settings())
                .save(getScene().getWindow(), title, title, FileChoice.Kind.of(List.of("xlsx", "csv")))
                .ifPresent(file -> desk.when(
                        model.export(desk.lang(), file),
                        written -> desk.messages().passing(written.toString())));
    }

    /// Query, unit and the hits that are chosen.
    Map<String, String> keep() {
        boolean asked = !(model.stateProperty().get() instanceof SearchViewModel.Idle);
        return Map.of(
                "query",
                field.text(),
                "unit",
                model.unitProperty().get().name(),
                "asked",
                Boolean.toString(asked),
                "chosen",
                list.getSelectionModel().getSelectedIndices().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")));
    }

    void resume(Map<String, String> kept) {
        model.queryProperty().set(kept.getOrDefault("query", ""));
        model.unitProperty().set(Find.Unit.valueOf(kept.getOrDefault("unit", Find.Unit.HIT.name())));
        if (Boolean.parseBoolean(kept.get("asked"))) {
            chosenBefore = Arrays.stream(kept.getOrDefault("chosen", "").split(","))
                    .filter(index -> !index.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .toArray();
            search();
        } else {
            pause.stop();
        }
    }

    private void chooseAgain() {
        int size = list.getItems().size();
        for (int index : chosenBefore) {
            if (index < size) {
                list.getSelectionModel().select(index);
            }
        }
        if (chosenBefore.length > 0) {
            list.scrollTo(Math.max(0, chosenBefore[0] - ABOVE));
        }
        chosenBefore = new int[0];
    }

    void release() {
        pause.stop();
        stop();
        subscriptions.release();
        model.release();
        palette.hide();
    }
}
