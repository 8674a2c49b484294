package org.vielstimmig.desktop.coding;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.desktop.page.PageListener;
import org.vielstimmig.desktop.page.PageNote;
import org.vielstimmig.desktop.page.PageText;
import org.vielstimmig.desktop.page.PageTurn;
import org.vielstimmig.desktop.page.PortraitSpot;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.TextRange;

/// The transcript with its head. Passes on what the page hears: deeds to [PageDeeds], ways to [PageWays],
/// corrections to [EditMode]; keys are heard by [PageKeys].
final class PageView extends VBox implements PageListener {

    /// So long a place is in view before it is kept.
    private static final Duration READING = Duration.seconds(1);

    private final Room room;
    private final CodingViewModel model;
    private final TranscriptPage page = new TranscriptPage();
    private final PageHead head;
    private final FindBar find;
    private final LookPop look;
    private final CodingPop pop;
    private final CodingMenu menu;
    private final EditMode edit;
    private final CodeButton codeButton;
    private final PageDeeds deeds;
    private final PageWays ways;
    private final Picked picked;
    private final CodingItems items;
    private final JoinOffer joins;
    private final EndsDeeds ends;
    private final PageGestures gestures;
    private final TurnMenu turnMenu;
    private final Legend legend;
    private final PageNotes notes;

    PageView(Room room, Runnable showPassages) {
        this.room = room;
        model = room.model();
        getStyleClass().add("v-page");
        Pane overlay = new Pane();
        overlay.setPickOnBounds(false);
        look = new LookPop(room, page);
        codeButton = new CodeButton(room, page, overlay, () -> openPalette("", false));
        picked = new Picked(room, this::emphasise);
        deeds = new PageDeeds(room, page, look, codeButton, picked);
        model.page().setTaking(deeds::asAsked);
        page.grips().setWholeWords(look::snapsToWords);
        items = new CodingItems(room, this, showPassages);
        joins = new JoinOffer(room);
        picked.setOnBrought(joins::offerOne);
        ends = new EndsDeeds(room, page, joins);
        room.actions().setOnMade(joins::offer);
        turnMenu = new TurnMenu(room, this);
        gestures = new PageGestures(room, this, ends);
        ways = new PageWays(room, page, this::mark);
        pop = new CodingPop(room, this, showPassages);
        menu = new CodingMenu(room, this, showPassages);
        find = new FindBar(room, page, this::mark);
        edit = new EditMode(room, page, this::editingChanged);
        model.page().setExpecting(() -> !edit.isOn());
        head = new PageHead(room, look, edit, this::findInText);
        StackPane middle = new StackPane(page, overlay);
        middle.setMinHeight(80);
        VBox.setVgrow(middle, Priority.ALWAYS);
        // The bar of what is picked stands in place of the head: no words move under the mouse or come to lie
        // below it while one goes on picking.
        head.visibleProperty().bind(picked.visibleProperty().not());
        getChildren().addAll(new StackPane(head, picked), edit.sign(), find, middle);
        legend = new Legend(room, page);
        look.addSwitch(legend);
        getChildren().add(legend);
        notes = new PageNotes(room, this);
        new PageKeys(room, this);
        followPage();
        followModel();
    }

    private void followPage() {
        page.setListener(this);
        page.selectionProperty().addListener((observable, before, now) -> selectionChanged(now));
        page.caretProperty().addListener((observable, before, now) -> {
            if (!deeds.isLeaving()) {
                model.page().currentProperty().set(null);
            }
        });
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hideMenus());
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.getCode().isModifierKey()) {
                hideMenus();
            }
        });
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (page.grips().has(event.getTarget())) {
                return;
            }
            ends.finish();
            model.page().currentProperty().set(null);
            codeButton.hide();
        });
        page.addEventFilter(ScrollEvent.SCROLL, event -> {
            pop.hide();
            FxDoor.later(codeButton::keep);
        });
        // The program may end in any way: where one reads is kept while one reads.
        PauseTransition reading = new PauseTransition(READING);
        reading.setOnFinished(event -> keepPlace());
        page.beside().inViewProperty().addListener((observable, before, now) -> reading.playFromStart());
        page.sceneProperty().addListener((observable, before, now) -> reading.stop());
        page.widthProperty().addListener((observable, before, now) -> FxDoor.later(codeButton::keep));
        page.heightProperty().addListener((observable, before, now) -> FxDoor.later(codeButton::keep));
    }

    private void followModel() {
        model.page().openedProperty().addListener((observable, before, now) -> opened(before, now));
        model.drawn().codingsProperty().addListener((observable, before, now) -> codingsChanged(now));
        model.page().currentProperty().addListener((observable, before, now) -> currentChanged(now));
        model.page().codingsProperty().addListener((observable, before, now) -> mark());
        model.drawn().focusProperty().addListener((observable, before, now) -> emphasise());
        model.chosenProperty().addListener((observable, before, now) -> emphasise());
        opened(null, model.page().opened());
        codingsChanged(model.drawn().codingsProperty().get());
    }

    // --- parts -------------------------------------------------------------------------------------------------------

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

    PageDeeds deeds() {
        return deeds;
    }

    PageWays ways() {
        return ways;
    }

    Picked picked() {
        return picked;
    }

    CodingItems items() {
        return items;
    }

    JoinOffer joins() {
        return joins;
    }

    EndsDeeds ends() {
        return ends;
    }

    Legend legend() {
        return legend;
    }

    PageNotes notes() {
        return notes;
    }

    PageGestures gestures() {
        return gestures;
    }

    CodingMenu menu() {
        return menu;
    }

    TurnMenu turnMenu() {
        return turnMenu;
    }

    /// For popups.
    Node anchor() {
        return page;
    }

    // --- what is shown -----------------------------------------------------------------------------------------------

    private void opened(@Nullable Opened before, @Nullable Opened now) {
        boolean same = before != null
                && now != null
                && before.transcript().id().equals(now.transcript().id());
        if (!same) {
            ends.forget();
            picked.clear();
            edit.finish();
        }
        if (before != null && !same) {
            ways.keepPlace(before);
        }
        head.show(now);
        if (now == null) {
            edit.set(false);
            edit.typed().show(null, PageText.EMPTY);
            page.show(PageText.EMPTY);
            return;
        }
        if (same) {
            if (edit.typed().arrived(now.page())) {
                page.setCodings(ends.ahead(
                        edit.typed().ahead(model.drawn().codingsProperty().get())));
            }
        } else {
            edit.typed().show(now.transcript().id(), now.page());
            var place = model.placeOf(now.transcript().id());
            page.show(now.page());
            ways.goBackTo(place);
        }
        codeButton.hide();
        find.textChanged(same);
    }

    /// Remembers where the transcript on the page is read.
    void keepPlace() {
        Opened now = model.page().opened();
        if (now != null) {
            ways.keepPlace(now);
        }
    }

    private void codingsChanged(List<PageCoding> codings) {
        page.setCodings(ends.ahead(edit.typed().ahead(codings)));
        pop.refresh();
    }

    private void emphasise() {
        if (picked.isAny()) {
            page.setEmphasis(coding -> picked.has(coding.id()));
        } else if (!model.drawn().focusProperty().get()
                || model.chosenAndBelow().isEmpty()) {
            page.setEmphasis(null);
        } else {
            var codes = model.chosenAndBelow();
            page.setEmphasis(coding -> codes.contains(coding.code()));
        }
    }

    /// Of what stands over the page: it goes with the next click or key there, as menus do everywhere.
    private void hideMenus() {
        menu.hide();
        turnMenu.hide();
        notes.hide();
    }

    private void editingChanged() {
        hideMenus();
        codeButton.hide();
        pop.hide();
        mark();
    }

    /// Frames what one is at: a hit of the search in the text, else the coding.
    void mark() {
        Coding current = model.page().currentCoding().orElse(null);
        if (!ends.isMoving()) {
            page.grips()
                    .show(
                            current == null || edit.isOn() ? null : current.id(),
                            current == null ? null : current.range());
        }
        if (edit.isOn() && edit.typed().isAhead()) {
            // What it would frame lies elsewhere until the words are stored.
            page.setMark(null);
            return;
        }
        TextRange hit = find.hit();
        TextRange moved = ends.ahead();
        FxDoor.later(codeButton::keep);
        page.setMark(
                moved != null
                        ? moved
                        : hit != null
                                ? hit
                                : model.page()
                                        .currentCoding()
                                        .map(Coding::range)
                                        .filter(r -> !r.isEmpty())
                                        .orElse(null));
    }

    private void selectionChanged(@Nullable TextRange now) {
        model.page().selectionProperty().set(now);
        if (now != null) {
            model.page().currentProperty().set(null);
        } else {
            codeButton.hide();
        }
    }

    /// A coding was just made or chosen: from now on it is what one is at, not the words selected before.
    private void currentChanged(@Nullable CodingId now) {
        if (now != null) {
            deeds.leaveSelection();
        }
        if (ends.isMoving() && !ends.isMoving(now)) {
            ends.finish();
        }
        mark();
    }

    // --- asked for ---------------------------------------------------------------------------------------------------

    /// Opens the palette at the selection, or at the coding one is at.
    ///
    /// @param typed what was typed already
    /// @param byKey whether a key opened it that must not land in the palette
    void openPalette(String typed, boolean byKey) {
        pop.hide();
        deeds.openPalette(typed, byKey);
    }

    void findInText() {
        findInText(page.selectedText());
    }

    void findInText(String words) {
        find.open(words);
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

    /// Writes a memo on the selection, on the coding one is at, or on the turn of the caret.
    void memo() {
        menu.memo();
    }

    // --- the page speaks ---------------------------------------------------------------------------------------------

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

    @Override
    public void selectionFinished(TextRange selection) {
        if (!edit.isOn()) {
            deeds.selected(selection);
        }
    }

    @Override
    public void codingsClicked(List<PageCoding> codings, MouseEvent event) {
        if (edit.isOn()) {
            return;
        }
        if (event.isShortcutDown()) {
            picked.toggle(codings.getLast().id());
            return;
        }
        model.page().currentProperty().set(codings.getLast().id());
        pop.open(codings, event.getScreenX(), event.getScreenY());
    }

    @Override
    public void menuRequested(MenuRequest request) {
        pop.hide();
        menu.open(request);
    }

    @Override
    public String portraitWords(PortraitSpot spot) {
        return PortraitWords.of(spot, room.lang());
    }

    @Override
    public void turnMenuRequested(PageTurn turn, double screenX, double screenY) {
        if (!edit.isOn()) {
            pop.hide();
            turnMenu.open(turn, screenX, screenY);
        }
    }

    @Override
    public void notesClicked(List<PageNote> clicked, double screenX, double screenY) {
        pop.hide();
        notes.open(clicked, screenX, screenY);
    }

    @Override
    public void endsDragged(CodingId coding, TextRange range, boolean let) {
        ends.dragged(coding, range, let);
    }

    @Override
    public void codeDropped(String code, TextRange range) {
        deeds.code(deeds.asAsked(range), CodeId.of(code));
    }
}
