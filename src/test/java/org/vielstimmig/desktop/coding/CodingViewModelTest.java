package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.Seed;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.desktop.page.Place;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Edits;
import org.vielstimmig.project.Session;

class CodingViewModelTest {

    @TempDir
    Path folder;

    private Pieces pieces;

    @BeforeEach
    void open() {
        pieces = new Pieces(folder);
    }

    @AfterEach
    void close() {
        pieces.close();
    }

    private void code(String words, Code code) {
        pieces.actions.code(Pieces.in(Pieces.FIRST, words), code.id());
        pieces.pump.settle();
    }

    private List<String> labels() {
        return pieces.model.drawn().codingsProperty().get().stream()
                .map(PageCoding::label)
                .toList();
    }

    @Test
    void firstTranscriptOpensWithItsSpeakersAndTurns() {
        Opened opened = pieces.model.page().opened();
        assertEquals("I-01 Anfang", opened.transcript().title());
        assertEquals(
                List.of(true, false, true, false),
                opened.page().turns().stream().map(t -> t.asks()).toList());
    }

    @Test
    void aCodingShowsEverywhereAtOnce() {
        code("nie zuständig", pieces.barrier);
        assertEquals(List.of("Zuständigkeit"), labels());
        assertEquals(
                "Amt\nAnna Kern",
                pieces.model.drawn().codingsProperty().get().getFirst().detail());
        assertEquals(1, pieces.model.tally().of(pieces.barrier.id()));
        assertEquals(Map.of(Facet.NEUTRAL, 1L), pieces.model.tally().in(pieces.first));
        assertEquals(1, pieces.model.here(pieces.model.tree().roots().getFirst().id()));
        assertEquals(
                pieces.barrier.id(),
                pieces.model.page().currentCoding().orElseThrow().code());
        assertEquals(1, pieces.model.recent().keyOf(pieces.barrier.id()));
    }

    @Test
    void undoAndRedoAreFollowed() {
        code("nie zuständig", pieces.barrier);
        Session.await(pieces.session.undo());
        pieces.pump.settle();
        assertEquals(List.of(), labels());
        assertEquals(0, pieces.model.tally().of(pieces.barrier.id()));
        assertTrue(pieces.model.page().currentCoding().isEmpty());
        Session.await(pieces.session.redo());
        pieces.pump.settle();
        assertEquals(List.of("Zuständigkeit"), labels());
    }

    @Test
    void aNewCodeAndItsCodingAreOneStep() {
        int before = pieces.session.snapshot().step();
        pieces.actions.codeNew(Pieces.in(Pieces.FIRST, "zu dritt"), "Anfang/Gruppe", CodeOrigin.INDUCTIVE);
        pieces.pump.settle();
        assertEquals(List.of("Gruppe"), labels());
        assertEquals(before + 1, pieces.session.snapshot().step());
        Session.await(pieces.session.undo());
        pieces.pump.settle();
        assertEquals(List.of(), labels());
        assertTrue(pieces.model.tree().byPath("Anfang").isEmpty());
    }

    @Test
    void aTakenPathMakesNoCoding() {
        pieces.actions.codeNew(Pieces.in(Pieces.FIRST, "zu dritt"), "Hilfe", CodeOrigin.INDUCTIVE);
        pieces.pump.settle();
        assertEquals(List.of(), labels());
        assertInstanceOf(ProblemException.class, pieces.pump.faults().getLast());
    }

    @Test
    void inVivoTakesTheWordsAndTheSameCodeTheSecondTime() {
        pieces.actions.inVivo(Pieces.in(Pieces.FIRST, "zu dritt."), "zu  dritt.");
        pieces.pump.settle();
        Code made = pieces.model.tree().byPath("zu dritt").orElseThrow();
        assertEquals(CodeOrigin.IN_VIVO, made.origin());
        pieces.actions.inVivo(Pieces.in(Pieces.FIRST, "klein"), "„zu dritt“");
        pieces.pump.settle();
        assertEquals(List.of("zu dritt", "zu dritt"), labels());
        assertEquals(
                1,
                pieces.model.tree().roots().stream()
                        .filter(c -> c.name().startsWith("zu"))
                        .count());
    }

    @Test
    void inVivoNamesKeepSlashesAndStayShort() {
        assertEquals("und/oder", org.vielstimmig.project.InVivo.name("… und/oder,"));
        assertEquals("und\\/oder", org.vielstimmig.project.InVivo.escaped("und/oder"));
        String name = org.vielstimmig.project.InVivo.name("Wort ".repeat(40));
        assertTrue(name.length() <= 81, name);
        assertTrue(name.endsWith("Wort…"), name);
    }

    @Test
    void theFilterHidesByFacetCoderAndCode() {
        code("nie zuständig", pieces.barrier);
        pieces.session.setActor("Milan Sand");
        code("Das Geld kam trotzdem spät", pieces.money);
        pieces.actions.changeCode(
                pieces.money.id(), c -> c.edit().facet(Facet.BARRIER).done());
        pieces.pump.settle();
        pieces.model.drawn().shownProperty().set(Shown.ALL.with(Facet.BARRIER, false));
        assertEquals(List.of("Zuständigkeit"), labels());
        var anna = pieces.model.snapshot().coders().getFirst();
        pieces.model.drawn().shownProperty().set(Shown.ALL.with(anna.id(), false));
        assertEquals(List.of("Geld"), labels());
        pieces.model.chosenProperty().set(pieces.barrier.id());
        pieces.model.drawn().shownProperty().set(Shown.ALL.withChosenOnly(true));
        assertEquals(List.of("Zuständigkeit"), labels());
        pieces.model.chosenProperty().set(pieces.money.id());
        assertEquals(List.of("Geld"), labels());
        pieces.model.drawn().shownProperty().set(Shown.ALL);
        assertEquals(List.of("Zuständigkeit", "Geld"), labels());
    }

    @Test
    void goesFromCodingToCodingAndRoundAgain() {
        code("nie zuständig", pieces.barrier);
        code("zu dritt", pieces.help);
        code("Das Geld kam trotzdem spät", pieces.money);
        pieces.model.page().currentProperty().set(null);
        List<String> met = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            PageCoding next = pieces.model.drawn().next(0, 1).orElseThrow();
            met.add(next.label());
            pieces.model.page().currentProperty().set(next.id());
        }
        assertEquals(List.of("Hilfe", "Zuständigkeit", "Geld", "Hilfe"), met);
        assertEquals("Geld", pieces.model.drawn().next(0, -1).orElseThrow().label());
        pieces.model.chosenProperty().set(pieces.money.id());
        pieces.model.drawn().focusProperty().set(true);
        assertEquals("Geld", pieces.model.drawn().next(0, 1).orElseThrow().label());
    }

    @Test
    void theCodingOneIsAtTakesFurtherCodes() {
        code("nie zuständig", pieces.barrier);
        assertTrue(pieces.actions.codeTarget(pieces.money.id()));
        pieces.pump.settle();
        assertEquals(Set.of("Zuständigkeit", "Geld"), Set.copyOf(labels()));
        pieces.model.page().currentProperty().set(null);
        assertFalse(pieces.actions.codeTarget(pieces.help.id()));
    }

    @Test
    void aMergedCodeStaysChosenAsTheOneItBecame() {
        code("nie zuständig", pieces.barrier);
        pieces.model.chosenProperty().set(pieces.barrier.id());
        pieces.actions.merge(pieces.barrier.id(), pieces.money.id(), moved -> {});
        pieces.pump.settle();
        assertEquals(pieces.money.id(), pieces.model.chosenProperty().get());
        assertEquals(List.of("Geld"), labels());
        assertEquals(0, pieces.model.recent().keyOf(pieces.barrier.id()));
    }

    @Test
    void aRemovedTranscriptMakesRoomForTheNext() {
        pieces.actions.removeTranscript(pieces.first, gone -> {});
        pieces.pump.settle();
        assertEquals("I-02 Hilfe", pieces.model.page().opened().transcript().title());
        pieces.actions.removeTranscript(pieces.second, gone -> {});
        pieces.pump.settle();
        assertNull(pieces.model.page().opened());
        Session.await(pieces.session.undo());
        pieces.pump.settle();
        assertEquals("I-02 Hilfe", pieces.model.page().opened().transcript().title());
    }

    @Test
    void onlyTheTranscriptAskedForLastArrives() {
        List<String> then = new ArrayList<>();
        pieces.model.page().show(pieces.second, () -> then.add("second"));
        pieces.model.page().show(pieces.first, () -> then.add("first"));
        pieces.pump.settle();
        assertEquals("I-01 Anfang", pieces.model.page().opened().transcript().title());
        assertEquals(List.of("first"), then);
    }

    /// A step that lands while another transcript is being read belongs to that one, not to what is still
    /// there.
    @Test
    void stepsOfATranscriptStillBeingReadLeaveTheOldPageAlone() {
        code("nie zuständig", pieces.barrier);
        List<List<PageCoding>> onFirst = new ArrayList<>();
        pieces.model.drawn().codingsProperty().addListener((observable, before, now) -> {
            if (pieces.model.page().opened().transcript().id().equals(pieces.first)) {
                onFirst.add(now);
            }
        });
        TextRange far = new TextRange(Pieces.SECOND.length() - 5, Pieces.SECOND.length() - 1);
        Codings codings = new Codings(pieces.session);
        Session.await(codings.code(pieces.second, far, pieces.money.id(), Codings.Extras.NONE));
        pieces.model.page().show(pieces.second, () -> {});
        // Its step is heard before the words come.
        pieces.pump.settle();
        assertEquals(List.of("Geld"), labels());
        onFirst.removeIf(List::isEmpty);
        assertEquals(List.of(), onFirst);
    }

    /// A passage that is coded right after an edit lies in the new text, which is not on the page yet.
    @Test
    void codingsOfAnEditedTextComeWithIt() {
        code("nie zuständig", pieces.barrier);
        List<Integer> beyond = new ArrayList<>();
        pieces.model.drawn().codingsProperty().addListener((observable, before, now) -> {
            int length = pieces.model.page().opened().words().text().length();
            now.stream().map(c -> c.range().end()).filter(end -> end > length).forEach(beyond::add);
        });
        String more = "Und so blieb es bis heute.\n";
        Session.await(new Edits(pieces.session)
                .replace(pieces.first, new TextRange(Pieces.FIRST.length(), Pieces.FIRST.length()), more));
        int end = Pieces.FIRST.length() + more.length() - 1;
        Session.await(new Codings(pieces.session)
                .code(pieces.first, new TextRange(end - 5, end), pieces.money.id(), Codings.Extras.NONE));
        pieces.pump.settle();
        assertEquals(List.of("Zuständigkeit", "Geld"), labels());
        assertEquals(List.of(), beyond);
    }

    @Test
    void placeAndKeysOutliveTheRoom() {
        code("nie zuständig", pieces.barrier);
        code("zu dritt", pieces.help);
        pieces.model.keepPlace(pieces.first, new Place(42, -7.4));
        pieces.model.chosenProperty().set(pieces.help.id());
        pieces.model.release();
        pieces.choices.flush();
        CodingViewModel again = new CodingViewModel(pieces.session, pieces.pump, pieces.pump, pieces.choices());
        pieces.pump.settle();
        assertEquals(new Place(42, -7), again.placeOf(pieces.first));
        assertEquals(Place.START, again.placeOf(pieces.second));
        assertEquals(pieces.help.id(), again.chosenProperty().get());
        assertEquals(1, again.recent().keyOf(pieces.help.id()), "the last used lies on 1");
        assertEquals(2, again.recent().keyOf(pieces.barrier.id()));
        again.release();
    }

    @Test
    void nothingIsHeardAfterRelease() {
        pieces.model.release();
        Session.await(new org.vielstimmig.project.Codings(pieces.session)
                .code(
                        pieces.first,
                        Pieces.in(Pieces.FIRST, "zu dritt"),
                        pieces.help.id(),
                        org.vielstimmig.project.Codings.Extras.NONE));
        pieces.pump.settle();
        assertEquals(List.of(), labels());
    }

    @Test
    void passagesFollowTheChosenCodeAcrossInterviews() {
        PassagesViewModel passages = pieces.passages();
        code("nie zuständig", pieces.barrier);
        code("Das Geld kam trotzdem spät", pieces.money);
        pieces.model.page().show(pieces.second, () -> {});
        pieces.pump.settle();
        pieces.actions.code(Pieces.in(Pieces.SECOND, "Niemand ist zuständig"), pieces.barrier.id());
        pieces.pump.settle();
        assertEquals(0, passages.count());
        pieces.model
                .chosenProperty()
                .set(pieces.model.tree().byPath("Amt").orElseThrow().id());
        pieces.pump.settle();
        assertEquals(
                List.of("I-01 2 00:01", "I-01 4 00:03", "I-02 2 00:01"),
                Pieces.shown(passages).stream()
                        .map(p -> p.shortTitle() + " " + p.turn() + " " + p.time())
                        .toList());
        assertEquals(2, passages.interviews());
        passages.orderProperty().set(org.vielstimmig.project.Order.grouped(org.vielstimmig.project.Order.By.CODE));
        pieces.pump.settle();
        assertEquals(
                List.of("Amt / Zuständigkeit 2", "Amt / Geld 1"),
                passages.rows().stream()
                        .filter(PassageRow.Group.class::isInstance)
                        .map(row -> ((PassageRow.Group) row).name() + " " + ((PassageRow.Group) row).count())
                        .toList());
    }

    @Test
    void memosKnowWhatTheyAreAbout() {
        MemosViewModel memos = new MemosViewModel(pieces.model);
        code("nie zuständig", pieces.barrier);
        Coding coding = pieces.model.page().currentCoding().orElseThrow();
        pieces.actions.write(new MemoTarget.OnCoding(coding.id()), "Wer dann?");
        pieces.actions.write(new MemoTarget.OnTranscript(pieces.second), "Kurz.");
        pieces.pump.settle();
        assertEquals(
                Set.of("I-01 Anfang · Zuständigkeit", "I-02 Hilfe"),
                Set.copyOf(memos.rowsProperty().get().stream()
                        .map(MemosViewModel.Row::name)
                        .toList()));
        assertEquals("Wer dann?", memos.on(coding.id()).getFirst().text());
        memos.hereOnlyProperty().set(true);
        assertEquals(1, memos.rowsProperty().get().size());
        pieces.actions.uncode(coding.id(), gone -> {});
        pieces.pump.settle();
        assertEquals(List.of(), memos.rowsProperty().get());
    }

    @Test
    void transcriptsAreFilteredGroupedAndMeasured() {
        TranscriptsViewModel list = pieces.transcripts();
        code("nie zuständig", pieces.barrier);
        assertEquals(2, list.rowsProperty().get().size());
        TranscriptRow.One first = (TranscriptRow.One) list.rowsProperty().get().getFirst();
        assertEquals(1, first.count());
        list.filterProperty().set("hilfé mo");
        assertEquals(1, list.rowsProperty().get().size());
        list.filterProperty().set("");
        org.vielstimmig.project.Given.values(pieces.session, pieces.first, Map.of("Land", "Hessen"));
        pieces.pump.settle();
        String land = pieces.model.snapshot().variables().getFirst().id().toString();
        list.groupingProperty().set(land);
        assertEquals(
                List.of("Hessen", "I-01 Anfang", "", "I-02 Hilfe"),
                list.rowsProperty().get().stream()
                        .map(row -> switch (row) {
                            case TranscriptRow.Group g -> g.name();
                            case TranscriptRow.One one -> one.transcript().title();
                        })
                        .toList());
    }

    @Test
    void theCodeFieldFindsAndOffers() {
        CodesViewModel codes = new CodesViewModel(pieces.model);
        codes.filterProperty().set("geld");
        assertEquals("Geld", codes.firstFit().orElseThrow().name());
        assertEquals(
                List.of("Amt"), codes.children(null).stream().map(Code::name).toList());
        assertEquals(1, codes.children(codes.children(null).getFirst().id()).size());
        assertEquals("geld", codes.creatable().orElseThrow());
        codes.filterProperty().set("Amt/Geld");
        assertTrue(codes.creatable().isEmpty());
        codes.filterProperty().set("amt geld");
        assertEquals("Geld", codes.firstFit().orElseThrow().name(), "found by its path");
        codes.filterProperty().set("Amt/");
        assertTrue(codes.creatable().isEmpty());
    }

    /// Whatever happens, what is shown equals what a fresh look at the project finds.
    @Test
    void followsAnySteps() {
        Random random = Seed.random("coding room");
        PassagesViewModel passages = pieces.passages();
        CodesViewModel codes = new CodesViewModel(pieces.model);
        for (int i = 0; i < 120; i++) {
            step(random);
            pieces.pump.settle();
            if (i % 5 == 0) {
                var id = pieces.model.page().shownTranscript();
                var store = Session.await(pieces.session.read(s -> s.codings(id)));
                assertEquals(store, pieces.model.page().codingsProperty().get());
                long tick = pieces.model.tally().tick();
                assertEquals(Session.await(pieces.session.read(s -> Tally.read(s, tick))), pieces.model.tally());
                CodingViewModel fresh = new CodingViewModel(pieces.session, pieces.pump, pieces.pump, pieces.choices());
                fresh.chosenProperty().set(pieces.model.chosenProperty().get());
                PassagesViewModel freshPassages = new PassagesViewModel(fresh);
                fresh.page().show(id, () -> {});
                pieces.pump.settle();
                assertEquals(
                        fresh.drawn().codingsProperty().get(),
                        pieces.model.drawn().codingsProperty().get());
                assertEquals(Pieces.shown(freshPassages), Pieces.shown(passages));
                assertEquals(
                        new CodesViewModel(fresh).visibleProperty().get(),
                        codes.visibleProperty().get());
                fresh.release();
            }
        }
    }

    private void step(Random random) {
        List<Code> codes = pieces.model.tree().inOrder();
        List<Coding> codings = pieces.model.page().codingsProperty().get();
        Code code = codes.isEmpty() ? null : codes.get(random.nextInt(codes.size()));
        Coding coding = codings.isEmpty() ? null : codings.get(random.nextInt(codings.size()));
        int length = pieces.model.page().opened().words().text().length();
        int start = random.nextInt(length - 12);
        TextRange range = new TextRange(start, start + 2 + random.nextInt(10));
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> {
                if (code != null) {
                    pieces.actions.code(range, code.id());
                }
            }
            case 3 -> pieces.actions.codeNew(range, "Thema " + random.nextInt(9), CodeOrigin.INDUCTIVE);
            case 4 -> {
                if (coding != null) {
                    pieces.actions.uncode(coding.id(), gone -> {});
                }
            }
            case 5 -> {
                if (coding != null && code != null) {
                    pieces.actions.recode(coding.id(), code.id());
                }
            }
            case 6 -> {
                if (coding != null) {
                    pieces.actions.facet(coding.id(), Facet.values()[random.nextInt(4)]);
                }
            }
            case 7 -> {
                if (code != null && codes.size() > 4) {
                    pieces.actions.merge(
                            code.id(), codes.get(random.nextInt(codes.size())).id(), moved -> {});
                }
            }
            case 8 -> {
                if (codes.size() > 4) {
                    pieces.actions.removeCode(
                            codes.get(random.nextInt(codes.size())).id(), gone -> {});
                }
            }
            case 9 -> pieces.model.page().show(random.nextBoolean() ? pieces.first : pieces.second, () -> {});
            case 10 -> pieces.model.chosenProperty().set(code == null ? null : code.id());
            default -> undoOrRedo(random);
        }
    }

    private void undoOrRedo(Random random) {
        var journal = Session.await(pieces.session.read(s -> List.of(
                s.journal().toUndo().filter(t -> t.number() > 5).isPresent(),
                s.journal().toRedo().isPresent())));
        if (random.nextBoolean() && journal.get(1)) {
            Session.await(pieces.session.redo());
        } else if (journal.get(0)) {
            Session.await(pieces.session.undo());
        }
    }
}
