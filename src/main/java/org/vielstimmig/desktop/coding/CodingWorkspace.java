package org.vielstimmig.desktop.coding;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Dialogs;
import org.vielstimmig.desktop.kit.EmptyState;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Workspace;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Which;
import org.vielstimmig.settings.Gesture;

/// The room in which interviews are coded.
public final class CodingWorkspace implements Workspace {

    private static final Duration WRITE_AFTER = Duration.seconds(1.2);

    private final CodingViewModel model;
    private final Choices choices;
    private final Room room;
    private final PageView page;
    private final CodesView codes;
    private final TranscriptsView transcripts;
    private final DrawerView drawer;
    private final PassagesViewModel passages;
    private final ThreePanels panels;
    private final SortViewModel sorting;
    private final StackPane middle;
    /// Made when it is asked for first.
    private @Nullable SortView sort;
    /// Whether page and drawer are in view, not the table for sorting.
    private final ReadOnlyBooleanWrapper pageShown = new ReadOnlyBooleanWrapper(true);
    private final KeyPlaces places;
    private final StackPane view = new StackPane();
    private final PauseTransition writing = new PauseTransition(WRITE_AFTER);
    private Runnable onImport = () -> {};

    public CodingWorkspace(Desk desk, Session session) {
        choices = new Choices(desk.settings(), session.snapshot().project().id().toString());
        choices.setOnChanged(writing::playFromStart);
        model = new CodingViewModel(session, desk.door(), desk::when, choices);
        // The text is read while the room is made, and before anything else is.
        model.page().openLast();
        CodesViewModel codesModel = new CodesViewModel(model, desk.lang().locale());
        MemosViewModel memos = new MemosViewModel(model);
        passages = new PassagesViewModel(model);
        Dialogs dialogs = new Dialogs(desk.theme(), desk.lang(), this::window);
        room = new Room(
                desk,
                model,
                new CodingActions(model),
                codesModel,
                memos,
                new CodePalette(model, codesModel, desk.lang()),
                new MemoPop(desk.lang()),
                dialogs,
                new Others(model, desk::say, dialogs::confirm));
        CodeDeeds deeds = new CodeDeeds(room);
        page = new PageView(room, this::showPassages);
        transcripts =
                new TranscriptsView(room, new TranscriptsViewModel(model, desk.lang()), this::foldLeft, this::toPage);
        codes = new CodesView(room, deeds, this::foldRight, page.page()::requestFocus);
        deeds.connect(this::codesNode, this::showPassages);
        LostViewModel lost = new LostViewModel(model);
        PassagesView passagesView = new PassagesView(room, passages, row -> showCoding(row.coding()));
        passagesView.setOnTouching(() -> showTouching(model.chosenProperty().get()));
        passagesView.deeds().setOffer(deeds.offer());
        deeds.setOnTouching(this::showTouching);
        drawer = new DrawerView(
                room,
                page,
                passagesView,
                new MemosView(room, this::goToMemo),
                passages,
                new LostView(room, lost, this::goToLost),
                lost,
                new TouchingView(room, new TouchingViewModel(model), this::showCoding));
        places = new KeyPlaces(view, page, pageShown);
        KeyPlaces.takeOnClick(drawer.content());
        KeyPlaces.takeOnClick(transcripts);
        sorting = new SortViewModel(model);
        middle = new StackPane(drawer);
        deeds.setOnSort(this::sort);
        showSorting(sorting.codeProperty().get() != null
                && choices.ofProject("sort.open").orElse("").equals("1"));
        sorting.codeProperty().addListener((observable, before, now) -> {
            if (now == null) {
                showSorting(false);
            }
        });
        panels = new ThreePanels(desk.theme(), choices, transcripts, middle, codes);
        panels.label(
                room.say(CodingText.TRANSCRIPTS),
                room.tip(CodingText.OPEN_LEFT, Gesture.FOLD_LEFT),
                room.say(CodingText.CODES),
                room.tip(CodingText.OPEN_RIGHT, Gesture.FOLD_RIGHT));
        view.getStylesheets().add(Room.sheet());
        view.getStyleClass().addAll("v-bg", "coding");
        EmptyState empty = new EmptyState(
                Icon.TEXTS, room.say(CodingText.NO_TRANSCRIPTS), room.say(CodingText.IMPORT), () -> onImport.run());
        view.getChildren().addAll(panels, empty);
        model.snapshotProperty().addListener((observable, before, now) -> showEmpty(empty));
        showEmpty(empty);
        writing.setOnFinished(event -> desk.workers().start(progress -> {
            choices.flush();
            return true;
        }));
    }

    private void showEmpty(Node empty) {
        boolean none = model.snapshot().transcripts().isEmpty();
        empty.setVisible(none);
        panels.setVisible(!none);
    }

    /// What the empty room offers to do: the way to the import, which lies in another room.
    public void setOnImport(Runnable importing) {
        onImport = importing;
    }

    // --- ways in ----------------------------------------------------------------------------------------------------

    /// Opens a transcript at the place it was left.
    public void showTranscript(TranscriptId transcript) {
        showSorting(false);
        model.page().show(transcript, () -> {});
    }

    /// Opens a transcript and points at a passage.
    public void showPassage(TranscriptId transcript, TextRange range) {
        showSorting(false);
        model.page().show(transcript, () -> page.ways().reveal(range));
    }

    /// Chooses a code and shows all its passages, whatever was asked for before.
    public void showCode(CodeId code) {
        showSorting(false);
        passages.followsCodeProperty().set(true);
        passages.whichProperty().set(Which.ALL);
        panels.openRight();
        codes.show(code);
        drawer.showPassages();
    }

    private void showCoding(Coding coding) {
        model.page().show(coding.transcript(), () -> page.ways().goTo(coding.id(), coding.range()));
    }

    private void goToMemo(MemosViewModel.Row row) {
        TranscriptId transcript = row.transcript();
        TextRange range = row.range();
        CodeId code = row.code();
        if (transcript != null && range != null) {
            showPassage(transcript, range);
        } else if (transcript != null) {
            showTranscript(transcript);
        } else if (code != null) {
            codes.show(code);
        } else if (row.memo().on() instanceof MemoTarget.OnItem(ItemId item)) {
            room.desk().navigator().item(item);
        }
    }

    @Override
    public List<String> openable() {
        return List.of("edit", "find", "lost", "memos", "replace", "diff");
    }

    @Override
    public void open(String part, String words, List<Path> files) {
        switch (part) {
            case "edit" -> page.editMode().toggle();
            case "find" -> page.findInText(words);
            case "lost" -> drawer.showLost();
            case "memos" -> drawer.showMemos();
            case "replace" -> ReplaceView.ask(room, words);
            case "diff" -> files.stream().findFirst().ifPresent(file -> AdoptView.ask(room, file));
            default -> throw new IllegalArgumentException(part);
        }
    }

    // --- the parts -------------------------------------------------------------------------------------------------

    private void showPassages() {
        showSorting(false);
        drawer.showPassages();
    }

    private void toPage() {
        showSorting(false);
        page.page().requestFocus();
    }

    /// The table for sorting passages in place of page and drawer, or these again.
    private void showSorting(boolean now) {
        choices.keepForProject("sort.open", now ? "1" : "0");
        SortView table = sort;
        Node focus = view.getScene() == null ? null : view.getScene().getFocusOwner();
        boolean had = table != null && Small.isIn(focus, table);
        drawer.setVisible(!now);
        pageShown.set(!now);
        if (now) {
            sorting().come();
        } else if (table != null) {
            table.setVisible(false);
            if (had) {
                page.page().requestFocus();
            }
        }
    }

    /// Whether the page is in view: with the table for sorting in its place, nothing is done to it unseen.
    ReadOnlyBooleanProperty pageShownProperty() {
        return pageShown.getReadOnlyProperty();
    }

    /// Opens the table in which a code's passages are sorted into sub-codes.
    void sort(CodeId code) {
        sorting.open(code);
        showSorting(true);
    }

    SortView sorting() {
        SortView there = sort;
        if (there == null) {
            there = new SortView(room, sorting, () -> showSorting(false));
            there.setVisible(false);
            sort = there;
            middle.getChildren().add(there);
        }
        return there;
    }

    void foldLeft() {
        panels.toggleLeft();
    }

    void foldRight() {
        panels.toggleRight();
    }

    void foldDrawer() {
        drawer.toggle();
    }

    void newSet() {
        codes.newSet();
    }

    void showMemos() {
        drawer.showMemos();
    }

    void nextStatus() {
        transcripts.nextStatus();
    }

    void showLost() {
        drawer.showLost();
    }

    /// Lists codings that overlap or touch.
    ///
    /// @param code null for all codes
    void showTouching(@Nullable CodeId code) {
        showSorting(false);
        drawer.showTouching(code);
    }

    private void goToLost(LostViewModel.Row row) {
        model.page().show(row.transcript(), () -> page.ways().reveal(new TextRange(row.at(), row.at())));
    }

    void newCode() {
        panels.openRight();
        codes.field().field().requestFocus();
    }

    /// To the field of the codes, and back to the page from there.
    void goToCodes() {
        Node focus = view.getScene() == null ? null : view.getScene().getFocusOwner();
        if (Small.isIn(focus, codes)) {
            toKeys();
            return;
        }
        panels.openRight();
        codes.field().take();
    }

    CodingViewModel model() {
        return model;
    }

    PageView page() {
        return page;
    }

    CodesView codes() {
        return codes;
    }

    TranscriptsView transcripts() {
        return transcripts;
    }

    DrawerView drawer() {
        return drawer;
    }

    ThreePanels panels() {
        return panels;
    }

    Room room() {
        return room;
    }

    private @Nullable Node codesNode() {
        return codes.isVisible() ? codes : view;
    }

    private @Nullable Window window() {
        return view.getScene() == null ? null : view.getScene().getWindow();
    }

    // --- workspace -------------------------------------------------------------------------------------------------

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void shown() {
        model.page().openLast();
        toKeys();
    }

    /// The focus to what stands in the middle.
    private void toKeys() {
        if (pageShown.get()) {
            page.page().requestFocus();
        } else {
            sorting().come();
        }
    }

    @Override
    public void hidden() {
        page.ends().finish();
        page.editMode().finish();
        room.memoPop().keep();
        page.keepPlace();
    }

    @Override
    public List<Command> commands() {
        // Anew each time: the keys may be others by now.
        return new CodingCommands(room, page, this).all();
    }

    @Override
    public boolean hears(Command command, @Nullable Node focus) {
        return places.hears(command, focus);
    }

    @Override
    public Map<String, String> keep() {
        TextRange selected = page.page().getSelection();
        return Map.of(
                "codes",
                room.codes().filterProperty().get(),
                "texts",
                transcripts.filter().text(),
                "selection",
                selected == null ? "" : selected.start() + ":" + selected.end());
    }

    @Override
    public void resume(Map<String, String> kept) {
        room.codes().filterProperty().set(kept.getOrDefault("codes", ""));
        transcripts.filter().textProperty().set(kept.getOrDefault("texts", ""));
        model.page().openLast();
        TranscriptId last = model.page().shownTranscript();
        String[] ends = kept.getOrDefault("selection", "").split(":");
        if (last != null && ends.length == 2) {
            TextRange range = new TextRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            model.page().show(last, () -> page.page().select(range));
        }
    }

    @Override
    public void release() {
        page.editMode().release();
        room.memoPop().keep();
        page.keepPlace();
        model.release();
        writing.stop();
        choices.setOnChanged(() -> {});
        choices.flush();
    }
}
