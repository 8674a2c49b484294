package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Splits;

/// Sorting the passages of a code, before and after it is applied.
class SortViewModelTest {

    @TempDir
    Path folder;

    private Pieces pieces;
    private SortViewModel sort;
    private Coding one;
    private Coding two;
    private Coding three;

    @BeforeEach
    void open() {
        pieces = new Pieces(folder);
        one = Given.coding(pieces.session, pieces.first, "klein angefangen", pieces.help);
        two = Given.coding(pieces.session, pieces.first, "der Träger", pieces.help);
        three = Given.coding(pieces.session, pieces.second, "Niemand", pieces.help);
        sort = new SortViewModel(pieces.model);
        sort.open(pieces.help.id());
        pieces.pump.settle();
    }

    @AfterEach
    void close() {
        pieces.close();
    }

    private List<String> quotes() {
        return sort.rowsProperty().get().stream().map(r -> r.coding().quote()).toList();
    }

    @Test
    void passagesStandInTheirSurroundings() {
        assertEquals(List.of("klein angefangen", "der Träger", "Niemand"), quotes());
        SortViewModel.Row row = sort.rowsProperty().get().get(1);
        assertEquals("Und dann?", row.question());
        assertEquals("Dann kam ", row.before(), "its own turn alone, without marks and labels");
        assertTrue(row.after().startsWith(" um die Ecke und hat geholfen."), row.after());
        assertEquals("I-01 Anfang · 4 · B · AK", row.where());
        assertEquals(3, sort.passages());
    }

    @Test
    void sortingIsTakenBackStepByStepAndChangesNothing() {
        String before = Given.dump(pieces.session);
        sort.sort(List.of(one.id(), two.id()), 1);
        sort.sort(List.of(two.id()), 3);
        assertEquals(2, sort.sorted());
        assertEquals(3, sort.slotOf(two.id()));
        sort.leftOnlyProperty().set(true);
        assertEquals(List.of("Niemand"), quotes());
        assertEquals(Set.of(two.id()), sort.undo());
        assertEquals(1, sort.slotOf(two.id()));
        assertEquals(Set.of(one.id(), two.id()), sort.undo());
        assertEquals(Set.of(), sort.undo());
        assertEquals(0, sort.sorted());
        assertEquals(3, quotes().size());
        assertEquals(before, Given.dump(pieces.session));
    }

    @Test
    void theSameWordsOfAnotherAreSortedOnce() {
        pieces.session.setActor("Berta Roth");
        Coding hers = Given.coding(pieces.session, pieces.first, "der Träger", pieces.help);
        pieces.pump.settle();
        sort.sort(List.of(two.id()), 2);
        assertEquals(2, sort.slotOf(hers.id()));
        assertEquals(0, sort.slotOf(one.id()));
        sort.sort(List.of(hers.id()), 3);
        assertEquals(2, sort.slotOf(two.id()), "what is sorted stays where it is");
        sort.undo();
        assertEquals(Set.of(two.id(), hers.id()), sort.undo());
        assertEquals(0, sort.sorted());
    }

    @Test
    void sortedPassagesNeedNamesOfTheirOwn() {
        assertEquals(new SortViewModel.Fault.Nothing(), sort.fault().orElseThrow());
        sort.sort(List.of(one.id()), 2);
        assertEquals(new SortViewModel.Fault.Nameless(2), sort.fault().orElseThrow());
        sort.name(2).set(" Anfang ");
        sort.name(5).set("Anfang");
        assertTrue(sort.fault().isEmpty(), "a name without passages is not used");
        sort.sort(List.of(two.id()), 5);
        assertEquals(new SortViewModel.Fault.Twice("Anfang"), sort.fault().orElseThrow());
    }

    @Test
    void whatIsSortedStaysWhenTheRoomIsLeft() {
        sort.sort(List.of(one.id()), 4);
        sort.name(4).set("Beginn");
        sort.wayProperty().set(Splits.Way.KEEP);
        pieces.choices.flush();
        SortViewModel again = new SortViewModel(pieces.model);
        pieces.pump.settle();
        assertEquals(pieces.help.id(), again.codeProperty().get());
        assertEquals(4, again.slotOf(one.id()));
        assertEquals("Beginn", again.name(4).get());
        assertEquals(Splits.Way.KEEP, again.wayProperty().get());
        assertEquals(3, again.passages());
        again.drop();
        assertNull(new SortViewModel(pieces.model).codeProperty().get());
    }

    @Test
    void appliedItIsOneStepIntoSubCodesOldAndNew() {
        Given.code(pieces.session, "Hilfe/Nah");
        pieces.pump.settle();
        sort.drop();
        sort.open(pieces.help.id());
        pieces.pump.settle();
        assertEquals("Nah", sort.name(1).get(), "sub-codes that are there take the first places");
        sort.name(2).set("Anfang");
        sort.sort(List.of(one.id()), 2);
        sort.sort(List.of(two.id(), three.id()), 1);
        String before = Given.dump(pieces.session);
        Splits.Plan plan = Session.await(sort.plan());
        assertEquals(List.of(new Splits.Part("Nah", false, 2, 0), new Splits.Part("Anfang", true, 1, 0)), plan.parts());
        assertEquals(plan, Session.await(sort.apply()));
        pieces.pump.settle();
        var tree = new Codebook(pieces.session).tree();
        assertEquals(
                2,
                Session.await(new Codings(pieces.session)
                                .of(tree.byPath("Hilfe/Nah").orElseThrow().id()))
                        .size());
        Session.await(pieces.session.undo());
        assertEquals(before, Given.dump(pieces.session));
    }

    @Test
    void passagesThatComeAndGoAreFollowed() {
        sort.sort(List.of(one.id(), two.id()), 1);
        Session.await(new Codings(pieces.session).uncode(one.id()));
        pieces.pump.settle();
        assertEquals(2, sort.passages());
        assertEquals(1, sort.sorted());
        Given.coding(pieces.session, pieces.second, "nie an", pieces.help);
        pieces.pump.settle();
        assertEquals(List.of("der Träger", "Niemand", "nie an"), quotes());
        Session.await(new Codebook(pieces.session).remove(pieces.help.id()));
        pieces.pump.settle();
        assertNull(sort.codeProperty().get());
    }

    @Test
    void anySortingIsTakenBackExactly() {
        Random random = Seed.random("sorting");
        List<Coding> all = List.of(one, two, three);
        Map<Integer, Map<CodingId, Integer>> states = new TreeMap<>();
        int steps = 0;
        for (int i = 0; i < 60; i++) {
            Map<CodingId, Integer> now = state(all);
            sort.sort(
                    all.stream()
                            .filter(c -> random.nextBoolean())
                            .map(Coding::id)
                            .toList(),
                    random.nextInt(10));
            if (!now.equals(state(all))) {
                states.put(steps++, now);
            }
        }
        while (steps > 0) {
            assertFalse(sort.undo().isEmpty());
            assertEquals(states.get(--steps), state(all));
        }
        assertFalse(sort.canUndo());
    }

    private Map<CodingId, Integer> state(List<Coding> all) {
        Map<CodingId, Integer> state = new TreeMap<>();
        all.forEach(c -> state.put(c.id(), sort.slotOf(c.id())));
        return state;
    }
}
