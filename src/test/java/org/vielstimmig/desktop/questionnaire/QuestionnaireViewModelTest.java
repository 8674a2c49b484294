package org.vielstimmig.desktop.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.DeskStub;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Pump;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Questionnaires;
import org.vielstimmig.project.Session;
import org.vielstimmig.questionnaire.Advice;
import org.vielstimmig.questionnaire.Form;
import org.vielstimmig.questionnaire.Rule;
import org.vielstimmig.questionnaire.Scales;

/// The three steps without a window.
class QuestionnaireViewModelTest {

    @TempDir
    Path folder;

    private Pump door;
    private final List<Throwable> faults = new ArrayList<>();
    private Session session;
    private QuestionnaireViewModel room;
    private ChoiceViewModel choice;
    private WordingViewModel wording;
    private CheckViewModel check;
    private Code money;
    private Code rooms;

    @BeforeEach
    void open() {
        session = Session.create(folder.resolve("p.vielstimmig"), "Vereine", "AK");
        TranscriptId one = Given.transcript(
                session,
                "Eins",
                "I: Was fehlt Ihnen?\nB: Uns fehlt jedes Jahr das Geld für die Miete, und das zermürbt alle sehr.");
        TranscriptId two = Given.transcript(
                session,
                "Zwei",
                "I: Und hier?\nB: Das Geld kommt spät. Einen Raum haben wir seit dem Sommer nicht mehr gefunden.");
        money = Given.code(session, "Mittel/Geld");
        rooms = Given.code(session, "Mittel/Raum");
        Given.coding(session, one, "Uns fehlt jedes Jahr das Geld für die Miete", money);
        Given.coding(session, two, "Das Geld kommt spät.", money);
        Given.coding(session, two, "Einen Raum haben wir seit dem Sommer nicht mehr gefunden.", rooms);
        door = new Pump(session);
        room = new QuestionnaireViewModel(session, door, Lang.DE, faults::add);
        choice = new ChoiceViewModel(room);
        wording = new WordingViewModel(room);
        check = new CheckViewModel(room, new Exports(session, Lang.DE));
        room.show();
        door.settle();
    }

    @AfterEach
    void close() {
        room.release();
        session.close();
        assertEquals(List.of(), faults);
    }

    private ChoiceViewModel.Row row(CodeId code) {
        return choice.rows().stream()
                .filter(r -> r.code().id().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private <T> T done(java.util.concurrent.CompletableFuture<T> future) {
        T result = Session.await(future);
        door.settle();
        return result;
    }

    private List<Item> derive(Form form, CodeId... codes) {
        choice.clear();
        for (CodeId code : codes) {
            choice.tick(row(code), true);
        }
        choice.formProperty().set(form);
        List<Item> made = done(choice.derive());
        choice.clear();
        return made;
    }

    private Item item() {
        Item item = wording.itemProperty().get();
        assertNotNull(item);
        return item;
    }

    private AudienceId first() {
        return room.instrument().audiences().getFirst().id();
    }

    @Test
    void everyInterviewCountsWhileNobodyIsNamed() {
        assertEquals(2, row(money.id()).having());
        assertEquals(2, row(money.id()).passages());
        assertEquals(1, row(rooms.id()).having());
        assertEquals(List.of(), room.ungrouped());
    }

    @Test
    void anItemHasMemosOfItsOwn() {
        Item one = derive(Form.LIKERT, money.id()).getFirst();
        Item two = derive(Form.LIKERT, rooms.id()).getFirst();
        done(room.memos().write(one.id(), "Ob hier die Miete gemeint ist?"));
        done(room.memos().write(one.id(), "Im Team besprechen."));
        assertEquals(
                List.of("Ob hier die Miete gemeint ist?", "Im Team besprechen."),
                room.memos().of(one.id()).stream().map(Memo::text).toList());
        assertEquals(List.of(), room.memos().of(two.id()));
        Memo first = room.memos().of(one.id()).getFirst();
        done(room.memos().change(first.id(), "Miete ist gemeint."));
        assertEquals("Miete ist gemeint.", room.memos().of(one.id()).getFirst().text());
        done(room.memos().change(first.id(), ""));
        assertEquals(1, room.memos().of(one.id()).size());
        assertTrue(done(room.memos().wayBack().get()));
        assertEquals(2, room.memos().of(one.id()).size());
        done(new Questionnaires(session).remove(one.id()));
        assertEquals(List.of(), room.memos().of(one.id()));
    }

    @Test
    void theCardsOfMemosKeepWhatIsWritten() {
        Item one = derive(Form.LIKERT, money.id()).getFirst();
        Item two = derive(Form.LIKERT, rooms.id()).getFirst();
        done(room.memos().write(one.id(), "Erstes."));
        DeskStub desk = new DeskStub(folder.resolve("home"), Lang.DE);
        ItemMemos cards = FxRun.get(() -> new ItemMemos(desk.desk(), room.memos(), new Subscriptions()));
        FxRun.run(() -> {
            cards.show(one.id());
            assertEquals(1, cards.lookupAll(".memo-card").size());
            cards.begin();
            WrittenField fresh = (WrittenField) cards.getChildren().get(2);
            fresh.setText("Zweites.");
            cards.show(two.id());
            assertEquals(0, cards.lookupAll(".memo-card").size());
        });
        door.settle();
        assertEquals(
                List.of("Erstes.", "Zweites."),
                room.memos().of(one.id()).stream().map(Memo::text).toList(),
                "what was being written belongs to the item it was written on");
        desk.close();
    }

    @Test
    void archivedCodesAreNotOfferedToAskAbout() {
        Item one = derive(Form.LIKERT, money.id()).getFirst();
        for (CodeId id : List.of(money.id(), rooms.id())) {
            done(new Codebook(session)
                    .change(id, c -> c.edit().status(CodeStatus.ARCHIVED).done()));
        }
        List<String> names = choice.rows().stream().map(r -> r.code().name()).toList();
        assertEquals(List.of("Mittel", "Geld"), names, "an item rests on one of them already");
        done(new Questionnaires(session).remove(one.id()));
        assertEquals(
                List.of("Mittel"),
                choice.rows().stream().map(r -> r.code().name()).toList());
    }

    @Test
    void aThemeTicksItsCodes() {
        ChoiceViewModel.Row theme = choice.rows().getFirst();
        assertTrue(theme.theme());
        choice.tick(theme, true);
        assertEquals(Set.of(money.id(), rooms.id()), Set.copyOf(choice.ticked()));
        assertEquals(Boolean.TRUE, choice.isTicked(theme));
        choice.tick(row(rooms.id()), false);
        assertNull(choice.isTicked(theme));
    }

    @Test
    void theFormThatTheFiguresSpeakForIsChosenUntilThePersonChooses() {
        choice.tick(row(rooms.id()), true);
        assertEquals(Form.OPEN, choice.formProperty().get());
        choice.clear();
        choice.tick(row(money.id()), true);
        assertEquals(Form.LIKERT, choice.formProperty().get());
        choice.formProperty().set(Form.MULTIPLE);
        choice.tick(row(rooms.id()), true);
        assertEquals(Form.MULTIPLE, choice.formProperty().get());
        assertEquals(1, choice.planProperty().get().items().size());
    }

    @Test
    void derivedItemsBringTheirEvidenceAndAreSeenInTheTable() {
        List<Item> made = derive(Form.LIKERT, money.id());
        assertEquals(1, made.size());
        assertEquals(2, made.getFirst().evidence().codings().size());
        assertEquals(
                List.of(made.getFirst().exportCode()),
                row(money.id()).items().stream().map(Item::exportCode).toList());
        assertEquals(made.getFirst().id(), wording.currentProperty().get());
        assertEquals(1, wording.evidenceProperty().get().size());
        assertEquals(2, wording.evidenceProperty().get().getFirst().quotes().size());
        assertEquals(
                "Eins · 1 · 00:00 · B",
                wording.evidenceProperty().get().getFirst().quotes().stream()
                        .filter(q -> q.from().interview().equals("Eins"))
                        .findFirst()
                        .orElseThrow()
                        .source()
                        .replace(" · 2 · 00:01", " · 1 · 00:00"));
        assertTrue(done(room.wayBack().get()));
        assertEquals(List.of(), wording.items());
        assertNull(wording.itemProperty().get());
    }

    @Test
    void interviewsOfAGroupWithoutAudienceAreNamed() {
        derive(Form.LIKERT, money.id());
        List<Audience> only = List.of(new Audience(first(), "X", LocalText.of("de", "Andere"), Set.of("XX"), 0));
        done(room.parts().audiences(only));
        assertEquals(2, room.ungrouped().size());
        assertEquals(0, row(money.id()).having());
    }

    @Test
    void aSentenceIsAdvisedOnWhileItIsWrittenAndStoredOnce() {
        derive(Form.LIKERT, money.id());
        int before = session.performed();
        WordingViewModel.Place place = new WordingViewModel.Place(first(), "de");
        wording.type(place, "Wir bekommen immer zu wenig Geld.");
        assertEquals(before, session.performed());
        assertTrue(wording.adviceProperty().get().stream().anyMatch(a -> isAbsolute(a, place)));
        Item seen = wording.previewProperty().get();
        assertNotNull(seen);
        assertEquals(
                "Wir bekommen immer zu wenig Geld.", seen.wordingFor(first()).in("de"));

        done(wording.word(item().id(), place, "Das Geld reicht uns."));
        assertEquals(before + 1, session.performed());
        assertEquals("Das Geld reicht uns.", item().wordingFor(first()).in("de"));
        assertFalse(wording.adviceProperty().get().stream().anyMatch(a -> isAbsolute(a, place)));
        done(wording.word(item().id(), place, "Das Geld reicht uns."));
        assertEquals(before + 1, session.performed());
    }

    private static boolean isAbsolute(Advice advice, WordingViewModel.Place place) {
        return advice.rule() == Rule.ABSOLUTE
                && place.audience().equals(advice.audience())
                && place.language().equals(advice.language());
    }

    @Test
    void adviceOnOtherTextsStaysWhileOneIsWritten() {
        derive(Form.LIKERT, money.id());
        WordingViewModel.Place german = new WordingViewModel.Place(first(), "de");
        done(wording.word(item().id(), german, "Das reicht immer."));
        wording.type(new WordingViewModel.Place(first(), "en"), "This is enough.");
        assertTrue(wording.adviceProperty().get().stream().anyMatch(a -> isAbsolute(a, german)));
    }

    @Test
    void aPassageBelongsToTheEvidenceOrNot() {
        derive(Form.LIKERT, money.id());
        CodingId coding = item().evidence().codings().getFirst();
        done(wording.rest(coding, false));
        assertFalse(item().evidence().codings().contains(coding));
        assertEquals(2, wording.evidenceProperty().get().getFirst().quotes().size());
        done(wording.rest(coding, true));
        assertTrue(item().evidence().codings().contains(coding));
    }

    @Test
    void itemsMoveThroughTheirBlockAndIntoTheNext() {
        derive(Form.LIKERT, money.id(), rooms.id());
        Block next = new Block(BlockId.create(), LocalText.of("de", "Danach"), LocalText.EMPTY, Set.of(), 9);
        List<Block> blocks = new ArrayList<>(room.instrument().blocks());
        blocks.add(next);
        done(room.parts().blocks(blocks));
        Item upper = wording.items().getFirst();
        assertNull(wording.shift(upper, -1));
        done(wording.shift(upper, 1));
        assertEquals(upper.id(), wording.items().getLast().id());
        done(wording.shift(wording.items().getLast(), 1));
        assertEquals(next.id(), wording.items().getLast().block());
        assertEquals(upper.id(), wording.items().getLast().id());
        assertEquals(4, wording.lines().size());
    }

    @Test
    void anAudienceIsAskedOrNot() {
        derive(Form.LIKERT, money.id());
        AudienceId second = room.instrument().audiences().getLast().id();
        done(wording.ask(second, false));
        assertFalse(item().wording().containsKey(second));
        done(wording.ask(second, true));
        assertTrue(item().wording().containsKey(second));
        assertTrue(item().wordingFor(second).isBlank());
    }

    @Test
    void aShippedScaleComesWithTheItemThatTakesItInOneStep() {
        derive(Form.LIKERT, money.id());
        Scale wanted = Scales.byKey(Scales.IMPORTANCE_5).orElseThrow();
        int before = session.performed();
        done(wording.rate(wanted));
        assertEquals(wanted.id(), item().scale());
        assertEquals(before + 1, session.performed());
        assertTrue(done(room.wayBack().get()));
        assertTrue(room.instrument().scale(wanted.id()).isEmpty());
    }

    @Test
    void whatItemsNeedStays() {
        derive(Form.LIKERT, money.id());
        done(room.parts().blocks(List.of()));
        done(room.parts().scales(List.of()));
        done(room.parts().audiences(List.of()));
        assertEquals(1, room.instrument().blocks().size());
        assertEquals(1, room.instrument().scales().size());
        assertEquals(2, room.instrument().audiences().size());
        Audience one = room.instrument().audiences().getFirst();
        Audience twin = new Audience(AudienceId.create(), one.key().toLowerCase(), one.name(), Set.of(), 1);
        ProblemException refused = assertThrows(
                ProblemException.class, () -> Session.await(room.parts().audiences(List.of(one, twin))));
        assertEquals(new Problem.NameTaken(Problem.Thing.AUDIENCE, twin.key()), refused.problem());
    }

    @Test
    void answersGetFreeCodesAndStandBeforeTheOnesApart() {
        derive(Form.MULTIPLE, money.id(), rooms.id());
        int apart = item().options().size() - 1;
        done(wording.addOption());
        assertEquals("A3", item().options().get(apart).code());
        assertTrue(item().options().getLast().residual());
    }

    @Test
    void whatStopsAnExportIsKnownBeforeAnythingIsWritten() {
        derive(Form.LIKERT, money.id());
        WordingViewModel.Place english = new WordingViewModel.Place(first(), "en");
        done(wording.word(item().id(), english, ""));
        room.stageProperty().set(Stage.CHECK);
        door.settle();
        CheckViewModel.Checked checked = check.checkedProperty().get();
        assertNotNull(checked);
        assertTrue(checked.faults()
                .contains(new Problem.ExportFault(
                        Problem.ExportFault.Kind.TEXT_MISSING,
                        item().exportCode(),
                        "en " + room.instrument().audiences().getFirst().key())));
        assertFalse(done(check.mayGo(null)));
        done(wording.word(item().id(), english, "There is enough money."));
        done(room.questionnaires()
                .about(q -> new org.vielstimmig.model.Questionnaire(
                        q.id(), q.title().with("en", "Associations"), q.welcome(), q.end(), q.languages())));
        assertTrue(
                done(check.mayGo(null)),
                () -> String.valueOf(check.checkedProperty().get()));
    }

    @Test
    void codesNobodyIsAskedAboutComeFirst() {
        derive(Form.LIKERT, money.id());
        room.stageProperty().set(Stage.CHECK);
        door.settle();
        assertEquals(rooms.id(), check.coverageProperty().get().getFirst().code());
        assertEquals(
                new CheckViewModel.Share(1, 2),
                CheckViewModel.share(
                        room.instrument(),
                        CheckViewModel.withPassages(room.basesProperty().get())));
    }

    @Test
    void nothingIsReadWhileTheRoomIsAway() {
        room.hide();
        derive(Form.LIKERT, money.id());
        assertEquals(List.of(), wording.items());
        room.show();
        door.settle();
        assertEquals(1, wording.items().size());
    }
}
