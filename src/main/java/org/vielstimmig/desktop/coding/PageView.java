package org.vielstimmig.desktop.coding;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.desktop.page.PageListener;
import org.vielstimmig.desktop.page.Place;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.TextRange;

/// The transcript with its head, and all that is done on it by mouse. Keys are heard by [PageKeys].
final class PageView extends VBox implements PageListener {

    private static final double TINY_EM = 32;
    private static final double LEAST = 80;

    private final Room room;
    private final CodingViewModel model;
    private final TranscriptPage page = new TranscriptPage();
    private final Label title = Room.label("", "v-headline", "page-title");
    private final FitLabel facts = new FitLabel("v-soft", "page-facts");
    private final FilterMenu filter;
    private final FindBar find;
    private final LookPop look;
    private final CodingPop pop;
    private final CodingMenu menu;
    private final EditMode edit;
    private final CodeButton codeButton;
    private final Pane overlay = new Pane();
    private @Nullable Runnable toGo;
    private boolean asking;

    PageView(Room room, Runnable showPassages) {
        this.room = room;
        model = room.model();
        getStyleClass().addAll("v-page", "coding-page");
        filter = new FilterMenu(room);
        look = new LookPop(room, page);
        pop = new CodingPop(room, this, showPassages);
        menu = new CodingMenu(room, this, showPassages);
        find = new FindBar(room, page, this::mark);
        edit = new EditMode(room, page, this::editingChanged);
        Button looks = new Button(room.say(CodingText.LOOK_SIGN));
        looks.getStyleClass().add("ghost");
        looks.setTooltip(new Tooltip(room.say(CodingText.LOOK)));
        looks.setAccessibleText(room.say(CodingText.LOOK));
        looks.setOnAction(event -> look.showBelow(looks));
        Button lens = room.iconButton(
                Icon.SEARCH,
                room.say(CodingText.FIND_IN_TEXT) + " (" + room.say(KitText.KEY_CTRL) + "+F)",
                this::findInText);
        HBox head = new HBox(title, facts, Room.gap(), filter, looks, edit.button(), lens);
        head.getStyleClass().addAll("page-head", "v-line-bottom");
        title.maxWidthProperty().bind(head.widthProperty().multiply(0.55));
        head.widthProperty().addListener((observable, before, now) -> {
            // The facts give way first; title and filter only where nothing else is left.
            boolean tiny = now.doubleValue() < TINY_EM * room.desk().theme().fontSize();
            title.setMinWidth(tiny ? LEAST : USE_PREF_SIZE);
            filter.setMinWidth(tiny ? LEAST : USE_PREF_SIZE);
        });
        looks.setMinWidth(Region.USE_PREF_SIZE);

        overlay.setPickOnBounds(false);
        codeButton = new CodeButton(room, page, overlay, () -> openPalette("", false));
        StackPane middle = new StackPane(page, overlay);
        middle.setMinHeight(80);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head, edit.sign(), find, middle);

        page.setListener(this);
        page.selectionProperty().addListener((observable, before, now) -> selectionChanged(now));
        page.caretProperty().addListener((observable, before, now) -> {
            if (!asking) {
                model.currentProperty().set(null);
            }
        });
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            model.currentProperty().set(null);
            codeButton.hide();
        });
        page.addEventFilter(ScrollEvent.SCROLL, event -> {
            pop.hide();
            FxDoor.later(codeButton::keep);
        });
        page.widthProperty().addListener((observable, before, now) -> {
            FxDoor.later(this::go);
            FxDoor.later(codeButton::keep);
        });
        page.heightProperty().addListener((observable, before, now) -> FxDoor.later(codeButton::keep));
        new PageKeys(room, this);

        model.openedProperty().addListener((observable, before, now) -> opened(before, now));
        model.pageCodingsProperty().addListener((observable, before, now) -> codingsChanged(now));
        model.currentProperty().addListener((observable, before, now) -> currentChanged(now));
        model.codingsProperty().addListener((observable, before, now) -> mark());
        model.focusProperty().addListener((observable, before, now) -> emphasise());
        model.chosenProperty().addListener((observable, before, now) -> emphasise());
        opened(null, model.opened());
        codingsChanged(model.pageCodingsProperty().get());
    }

    TranscriptPage page() {
        return page;
    }

    FindBar findBar() {
        return find;
    }

    EditMode editMode() {
        return edit;
    }

    CodingPop codingPop() {
        return pop;
    }

    LookPop look() {
        return look;
    }

    CodeButton codeButton() {
        return codeButton;
    }

    // --- what is shown -----------------------------------------------------------------------------------------------

    private void opened(@Nullable Opened before, @Nullable Opened now) {
        boolean same = before != null
                && now != null
                && before.transcript().id().equals(now.transcript().id());
        if (!same) {
            edit.finish();
        }
        if (before != null && !same) {
            keepPlace(before);
        }
        if (now == null) {
            edit.set(false);
            edit.typed().show(null, org.vielstimmig.desktop.page.PageText.EMPTY);
            title.setText("");
            facts.setForms(List.of());
            page.show(org.vielstimmig.desktop.page.PageText.EMPTY);
            return;
        }
        title.setText(SafeText.of(now.transcript().title()));
        facts.setForms(factsOf(now));
        if (same) {
            if (edit.typed().arrived(now.page())) {
                page.setCodings(edit.typed().ahead(model.pageCodingsProperty().get()));
            }
        } else {
            edit.typed().show(now.transcript().id(), now.page());
            var place = model.placeOf(now.transcript().id());
            page.show(now.page());
            goSoon(() -> {
                if (!place.equals(Place.START)) {
                    page.setPlace(place);
                }
            });
        }
        codeButton.hide();
        find.textChanged(same);
    }

    private List<String> factsOf(Opened now) {
        String group = now.transcript().group();
        String turns = room.say(CodingText.TURNS, now.words().turns().size());
        String size = now.minutes() == 0 ? turns : turns + " · " + room.say(CodingText.MINUTES, now.minutes());
        String all = group.isEmpty() ? size : SafeText.of(room.say(CodingText.GROUP_NAMED, group)) + " · " + size;
        return List.of(all, size, turns);
    }

    /// Remembers where the transcript on the page is read.
    void keepPlace() {
        Opened now = model.opened();
        if (now != null) {
            keepPlace(now);
        }
    }

    private void keepPlace(Opened shown) {
        if (page.getWidth() > 0 && toGo == null) {
            model.keepPlace(shown.transcript().id(), page.getPlace());
        }
    }

    private void codingsChanged(List<PageCoding> codings) {
        page.setCodings(edit.typed().ahead(codings));
        pop.refresh();
    }

    private void emphasise() {
        if (!model.focusProperty().get() || model.chosenProperty().get() == null) {
            page.setEmphasis(null);
        } else {
            var codes = model.chosenAndBelow();
            page.setEmphasis(coding -> codes.contains(coding.code()));
        }
    }

    private void editingChanged() {
        codeButton.hide();
        pop.hide();
        mark();
    }

    @Override
    public void edited() {
        codeButton.hide();
        edit.edited();
    }

    @Override
    public void burstFinished(Edit typed) {
        edit.finished(typed);
    }

    @Override
    public void acrossTurns(int turns, Runnable carryOn) {
        edit.acrossTurns(turns, carryOn);
    }

    /// Frames what one is at: a hit of the search in the text, else the coding.
    private void mark() {
        if (edit.isOn() && edit.typed().isAhead()) {
            // What it would frame lies elsewhere until the words are stored.
            page.setMark(null);
            return;
        }
        TextRange hit = find.hit();
        FxDoor.later(codeButton::keep);
        page.setMark(
                hit != null
                        ? hit
                        : model.currentCoding()
                                .map(Coding::range)
                                .filter(r -> !r.isEmpty())
                                .orElse(null));
    }

    // --- going -------------------------------------------------------------------------------------------------------

    /// Shows a passage and points at it.
    void reveal(TextRange range) {
        goSoon(() -> {
            page.reveal(range);
            page.setMark(range);
        });
    }

    /// Goes to a coding and makes it the one one is at.
    void goTo(CodingId coding, TextRange range) {
        model.currentProperty().set(coding);
        goSoon(() -> {
            if (page.boundsOf(range).isEmpty() || isAtEdge(range)) {
                page.reveal(range);
            }
            mark();
        });
    }

    private boolean isAtEdge(TextRange range) {
        Bounds frame = page.localToScreen(page.getBoundsInLocal());
        return frame != null
                && page.boundsOf(range)
                        .map(b -> b.getMinY() < frame.getMinY() + 8 || b.getMaxY() > frame.getMaxY() - 8)
                        .orElse(true);
    }

    void next(int step) {
        model.nextCoding(page.getCaret(), step).ifPresent(c -> goTo(c.id(), c.range()));
    }

    private void goSoon(Runnable going) {
        toGo = going;
        FxDoor.later(this::go);
    }

    private void go() {
        Runnable going = toGo;
        if (going != null && page.getWidth() > 0 && page.getScene() != null) {
            toGo = null;
            page.layout();
            going.run();
        }
    }

    void findInText() {
        find.open(page.selectedText());
    }

    /// Replaces words in all transcripts, at first those selected.
    void replace() {
        edit.finish();
        String words = page.selectedText();
        ReplaceView.ask(room, words.indexOf('\n') < 0 && words.length() < 80 ? words : "");
    }

    /// Brings in a corrected version of the transcript on the page.
    void adopt() {
        edit.finish();
        AdoptView.ask(room);
    }

    // --- coding ------------------------------------------------------------------------------------------------------

    private void selectionChanged(@Nullable TextRange now) {
        model.selectionProperty().set(now);
        if (now != null) {
            model.currentProperty().set(null);
        } else {
            codeButton.hide();
        }
    }

    /// Opens the palette at the selection, or at the coding one is at.
    ///
    /// @param typed what was typed already
    /// @param byKey whether a key opened it that must not land in the palette
    void openPalette(String typed, boolean byKey) {
        TextRange range = model.target();
        if (range == null) {
            return;
        }
        codeButton.hide();
        pop.hide();
        Point2D at = below(range);
        room.palette()
                .open(
                        page,
                        at.getX(),
                        at.getY(),
                        typed,
                        byKey,
                        code -> code(range, code),
                        path -> codeNew(range, path),
                        java.util.Set.of());
    }

    /// Where something about a passage pops up without covering it.
    Point2D below(TextRange range) {
        TextRange end = new TextRange(Math.max(range.start(), range.end() - 1), range.end());
        Optional<Bounds> bounds = page.boundsOf(end).or(() -> page.boundsOf(range));
        if (bounds.isPresent()) {
            return new Point2D(bounds.get().getMaxX() - 60, bounds.get().getMaxY() + 8);
        }
        Bounds all = page.localToScreen(page.getBoundsInLocal());
        return all == null
                ? Point2D.ZERO
                : new Point2D(all.getMinX() + all.getWidth() / 4, all.getMinY() + all.getHeight() / 3);
    }

    void code(TextRange range, CodeId code) {
        leaveSelection();
        room.actions().code(range, code);
    }

    private void codeNew(TextRange range, String path) {
        leaveSelection();
        room.actions().codeNew(range, path, CodeOrigin.INDUCTIVE);
    }

    /// Codes the selection with its own words.
    void inVivo() {
        TextRange range = page.getSelection();
        if (range != null) {
            String words = page.selectedText();
            leaveSelection();
            room.actions().inVivo(range, words);
        }
    }

    /// So that the fresh coding is seen as it is.
    private void leaveSelection() {
        asking = true;
        page.clearSelection();
        asking = false;
        page.requestFocus();
    }

    /// Takes a coding away: the one one is at, or the shortest under the caret.
    void uncode() {
        Optional<CodingId> id = Optional.ofNullable(model.currentProperty().get())
                .filter(c -> model.coding(c).isPresent())
                .or(() -> page.codingsAt(page.getCaret()).reversed().stream()
                        .findFirst()
                        .map(PageCoding::id));
        if (id.isPresent()) {
            uncode(id.get());
        } else {
            room.desk().messages().passing(room.say(CodingText.NOTHING_CODED));
        }
    }

    void uncode(CodingId id) {
        room.actions()
                .uncode(
                        id,
                        gone -> room.undoable(room.say(
                                CodingText.UNCODED,
                                model.tree()
                                        .find(gone.code())
                                        .map(c -> c.name())
                                        .orElse("?"))));
    }

    /// Selects the sentence around the caret.
    void takeSentence() {
        take(page.sentenceAt(page.getCaret()));
    }

    /// Selects the turn around the caret.
    void takeTurn() {
        take(page.turnAt(page.getCaret()));
    }

    void take(TextRange range) {
        if (!range.isEmpty()) {
            page.select(range);
            page.requestFocus();
            selectionFinished(range);
        }
    }

    /// Writes a memo on the selection, on the coding one is at, or on the turn of the caret.
    void memo() {
        menu.memo();
    }

    /// A coding was just made or chosen: from now on it is what one is at, not the words selected before.
    private void currentChanged(@Nullable CodingId now) {
        if (now != null && page.getSelection() != null) {
            asking = true;
            page.clearSelection();
            asking = false;
        }
        mark();
    }

    // --- the page speaks ---------------------------------------------------------------------------------------------

    @Override
    public void selectionFinished(TextRange selection) {
        if (edit.isOn()) {
            return;
        }
        if (look.snapsToWords()) {
            TextRange whole = wholeWords(selection);
            if (!whole.equals(selection)) {
                page.select(whole);
            }
        }
        codeButton.place();
    }

    private TextRange wholeWords(TextRange range) {
        int start = page.wordAt(range.start()).start();
        int end = page.wordAt(Math.max(range.start(), range.end() - 1)).end();
        return new TextRange(Math.min(start, range.start()), Math.max(end, range.end()));
    }

    @Override
    public void codingsClicked(List<PageCoding> codings, MouseEvent event) {
        if (edit.isOn()) {
            return;
        }
        model.currentProperty().set(codings.getLast().id());
        pop.open(codings, event.getScreenX(), event.getScreenY());
    }

    @Override
    public void menuRequested(MenuRequest request) {
        pop.hide();
        menu.open(request);
    }

    @Override
    public void codeDropped(String code, TextRange range) {
        code(look.snapsToWords() ? wholeWords(range) : range, CodeId.of(code));
    }

    /// For popups.
    Node anchor() {
        return page;
    }
}
