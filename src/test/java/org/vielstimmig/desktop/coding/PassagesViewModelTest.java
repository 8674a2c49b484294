package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.VariableId;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Order;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Several;
import org.vielstimmig.project.Which;

/// The passages beside the text: what is asked for, in groups, in pages, changed several at once.
class PassagesViewModelTest {

    @TempDir
    Path folder;

    private Pieces pieces;
    private PassagesViewModel passages;

    @BeforeEach
    void open() {
        pieces = new Pieces(folder);
        passages = pieces.passages();
    }

    @AfterEach
    void close() {
        pieces.close();
    }

    private void many(int count) {
        List<Codings.Place> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = Pieces.FIRST.length() - 60;
            places.add(new Codings.Place(pieces.first, new TextRange(i % length, i % length + 3 + i / length * 5)));
        }
        Session.await(new Codings(pieces.session)
                .codeAll(org.vielstimmig.model.StepKind.AUTOCODED, places, pieces.money.id()));
        pieces.pump.settle();
    }

    @Test
    void aLongListIsReadInPages() {
        many(330);
        pieces.model.chosenProperty().set(pieces.money.id());
        pieces.pump.settle();
        int count = Given.codings(pieces.session, pieces.first).size();
        assertTrue(count > 2 * PassagePages.PAGE, () -> "only " + count);
        assertEquals(count, passages.rows().size());
        assertInstanceOf(PassageRow.One.class, passages.rows().get(0));
        assertInstanceOf(PassageRow.Waiting.class, passages.rows().get(count - 1));
        pieces.pump.settle();
        PassageRow.One last =
                assertInstanceOf(PassageRow.One.class, passages.rows().get(count - 1));
        assertEquals(
                Given.codings(pieces.session, pieces.first).getLast().range(),
                last.coding().range());
    }

    @Test
    void groupsFoldAndCount() {
        Given.coding(pieces.session, pieces.first, "nie zuständig", pieces.barrier);
        Given.coding(pieces.session, pieces.first, "Das Geld kam trotzdem spät", pieces.money);
        Given.coding(pieces.session, pieces.second, "Niemand ist zuständig", pieces.barrier);
        passages.followsCodeProperty().set(false);
        passages.orderProperty().set(Order.grouped(Order.By.TRANSCRIPT));
        pieces.pump.settle();
        assertEquals(5, passages.rows().size());
        PassageRow.Group head =
                assertInstanceOf(PassageRow.Group.class, passages.rows().getFirst());
        assertEquals(new PassageRow.Group(0, "I-01 Anfang", 2, false), head);
        passages.fold(head);
        assertEquals(3, passages.rows().size());
        assertEquals(
                new PassageRow.Group(1, "I-02 Hilfe", 1, false), passages.rows().get(1));
        // What was put away stays so when something new comes.
        Given.coding(pieces.session, pieces.second, "das Geld kam nie an", pieces.money);
        pieces.pump.settle();
        assertEquals(4, passages.rows().size());
        assertEquals(4, passages.count());
    }

    /// Until the answer is there, none found is not said: the list is still that of the code before.
    @Test
    void whileItLooksItSaysSo() {
        Given.coding(pieces.session, pieces.first, "nie zuständig", pieces.barrier);
        pieces.model.chosenProperty().set(pieces.money.id());
        pieces.pump.settle();
        assertFalse(passages.isLooking());
        assertEquals(0, passages.count());
        pieces.model.chosenProperty().set(pieces.barrier.id());
        assertTrue(passages.isLooking(), "what is shown was found for another code");
        pieces.pump.settle();
        assertFalse(passages.isLooking());
        assertEquals(1, passages.counted());
        Given.coding(pieces.session, pieces.second, "Niemand ist zuständig", pieces.barrier);
        pieces.pump.settle();
        assertEquals(2, passages.counted());
    }

    @Test
    void withoutACodeOrAnythingElseNothingIsAskedFor() {
        Given.coding(pieces.session, pieces.first, "nie zuständig", pieces.barrier);
        pieces.pump.settle();
        pieces.model.chosenProperty().set(null);
        pieces.pump.settle();
        assertNull(passages.listingProperty().get());
        passages.whichProperty().set(Which.ALL.withWords("zuständig"));
        pieces.pump.settle();
        assertEquals(1, passages.count());
    }

    /// Codes and a value of a variable chosen, grouped anew, several recoded, written: the numbers agree.
    @Test
    void fromTheChoiceToTheFile() throws Exception {
        Given.values(pieces.session, pieces.first, Map.of("Land", "Hessen"));
        Given.values(pieces.session, pieces.second, Map.of("Land", "Bayern"));
        many(30);
        Given.coding(pieces.session, pieces.first, "nie zuständig", pieces.barrier);
        Given.coding(pieces.session, pieces.first, "klein angefangen", pieces.help);
        Given.coding(pieces.session, pieces.second, "Niemand ist zuständig", pieces.barrier);
        VariableId land = pieces.session.snapshot().variables().getFirst().id();
        passages.whichProperty()
                .set(Which.ALL
                        .withCodes(Set.of(pieces.money.id(), pieces.barrier.id(), pieces.help.id()))
                        .withValues(Map.of(land, Set.of("Hessen"))));
        passages.orderProperty().set(Order.grouped(Order.By.CODE));
        pieces.pump.settle();
        int count = passages.count();
        assertEquals(Given.codings(pieces.session, pieces.first).size(), count);
        String before = Given.dump(pieces.session);
        List<CodingId> five = Pieces.shown(passages).stream()
                .map(PassageRow.One::coding)
                .filter(c -> c.code().equals(pieces.money.id()))
                .map(Coding::id)
                .limit(5)
                .toList();
        assertEquals(5, Session.await(new Several(pieces.session).recode(five, pieces.help.id())));
        pieces.pump.settle();
        assertEquals(count, passages.count());
        PassageRow.Group help = passages.rows().stream()
                .filter(PassageRow.Group.class::isInstance)
                .map(PassageRow.Group.class::cast)
                .filter(g -> g.name().equals("Hilfe"))
                .findFirst()
                .orElseThrow();
        assertEquals(6, help.count());
        Path out = folder.resolve("stellen.csv");
        Session.await(new Exports(pieces.session, Lang.DE)
                .quotes(out, passages.asked(), passages.orderProperty().get(), null));
        List<String> ids = new ArrayList<>();
        Pieces.shown(passages).forEach(one -> ids.add(one.coding().id().toString()));
        String written = Files.readString(out);
        int at = -1;
        for (String id : ids) {
            int next = written.indexOf(id);
            assertTrue(next > at, () -> "not in its order: " + id);
            at = next;
        }
        assertEquals(count, ids.size());
        Session.await(pieces.session.undo());
        assertEquals(before, Given.dump(pieces.session));
    }

    @Test
    void severalAtOncePlaceCodesOnlyOnce() {
        Coding one = Given.coding(pieces.session, pieces.first, "nie zuständig", pieces.barrier);
        Coding other = Given.coding(pieces.session, pieces.first, "nie zuständig", pieces.money);
        Coding alone = Given.coding(pieces.session, pieces.second, "Niemand ist zuständig", pieces.money);
        Several several = new Several(pieces.session);
        Session.await(several.memo(List.of(other.id()), "Bleibt"));
        String before = Given.dump(pieces.session);
        assertEquals(3, Session.await(several.recode(List.of(one.id(), other.id(), alone.id()), pieces.help.id())));
        List<Coding> left = Given.codings(pieces.session, pieces.first);
        assertEquals(1, left.size());
        assertEquals(pieces.help.id(), left.getFirst().code());
        assertEquals(
                1,
                Session.await(pieces.session.read(s -> s.memosOn(left.getFirst().id())))
                        .size());
        assertEquals(List.of(), Session.await(pieces.session.read(s -> s.check(true))));
        Session.await(pieces.session.undo());
        assertEquals(before, Given.dump(pieces.session));
        assertEquals(2, Session.await(several.weigh(List.of(one.id(), other.id()), 67)));
        assertEquals(0, Session.await(several.weigh(List.of(one.id()), 67)));
        assertEquals(2, Session.await(several.uncode(List.of(one.id(), other.id()))));
    }
}
