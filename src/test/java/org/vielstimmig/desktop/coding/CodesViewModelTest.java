package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.project.CodeOrder;
import org.vielstimmig.project.CodeSets;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Session;

/// The tree as one person looks at it.
class CodesViewModelTest {

    @TempDir
    Path folder;

    private Pieces pieces;
    private CodesViewModel codes;

    @BeforeEach
    void open() {
        pieces = new Pieces(folder);
        codes = new CodesViewModel(pieces.model);
    }

    @AfterEach
    void close() {
        pieces.close();
    }

    private List<String> shown() {
        return codes.sequenceProperty().get().stream()
                .filter(codes.visibleProperty().get()::contains)
                .map(id -> pieces.model.tree().path(id))
                .toList();
    }

    private void code(String words, Code code) {
        pieces.actions.code(Pieces.in(Pieces.FIRST, words), code.id());
        pieces.pump.settle();
    }

    private void archive(Code code) {
        Session.await(new Codebook(pieces.session)
                .change(code.id(), c -> c.edit().status(CodeStatus.ARCHIVED).done()));
        pieces.pump.settle();
    }

    @Test
    void orderIsAWayToLookUntilItIsKept() {
        code("zu dritt", pieces.help);
        code("das Geld".replace("das", "Das"), pieces.money);
        assertEquals(List.of("Amt", "Amt/Zuständigkeit", "Amt/Geld", "Hilfe"), shown());
        codes.orderProperty().set(CodeOrder.NAME);
        assertEquals(List.of("Amt", "Amt/Geld", "Amt/Zuständigkeit", "Hilfe"), shown());
        code("Träger", pieces.help);
        codes.orderProperty().set(CodeOrder.COUNT);
        assertEquals(List.of("Hilfe", "Amt", "Amt/Geld", "Amt/Zuständigkeit"), shown());
        assertEquals("Amt", pieces.model.tree().roots().getFirst().name(), "looking changes nothing in the project");
        assertEquals(
                CodeOrder.COUNT,
                new CodesViewModel(pieces.model).orderProperty().get(),
                "it is remembered");
    }

    @Test
    void mineAreCountedApart() {
        code("zu dritt", pieces.help);
        pieces.session.setActor("Bert");
        Session.await(new Codings(pieces.session)
                .code(pieces.first, Pieces.in(Pieces.FIRST, "Träger"), pieces.help.id(), Codings.Extras.NONE));
        pieces.pump.settle();
        codes.columnsProperty().set(EnumSet.of(CodesViewModel.Column.MINE));
        pieces.pump.settle();
        assertEquals(1, codes.mine(pieces.help.id()));
        code("spät", pieces.help);
        assertEquals(2, codes.mine(pieces.help.id()));
        assertEquals(3, pieces.model.tally().of(pieces.help.id()));
        assertEquals(0, codes.mine(pieces.money.id()));
    }

    @Test
    void whatIsHiddenIsSaidAndComesBack() {
        codes.hide(pieces.model.tree().byPath("Amt").orElseThrow().id(), true);
        assertEquals(List.of("Hilfe"), shown());
        assertEquals(3, codes.hiddenCount());
        assertTrue(codes.isHidden(pieces.money));
        assertEquals(3, new CodesViewModel(pieces.model).hiddenCount(), "it is remembered");
        codes.hiddenShownProperty().set(true);
        assertEquals(4, shown().size());
        codes.hide(pieces.money.id(), false);
        assertEquals(0, codes.hiddenCount());
    }

    @Test
    void whatIsHiddenOrArchivedLiesOnNoKey() {
        code("zu dritt", pieces.money);
        code("spät", pieces.help);
        assertEquals(1, pieces.model.recent().keyOf(pieces.help.id()));
        assertEquals(2, pieces.model.recent().keyOf(pieces.money.id()));
        codes.hide(pieces.model.tree().byPath("Amt").orElseThrow().id(), true);
        assertEquals(0, pieces.model.recent().keyOf(pieces.money.id()), "its theme is hidden");
        archive(pieces.help);
        assertEquals(0, pieces.model.recent().keyOf(pieces.help.id()));
        code("Träger", pieces.help);
        assertEquals(0, pieces.model.recent().keyOf(pieces.help.id()), "coded all the same, but not offered");
    }

    @Test
    void archivedCodesAreThereOnlyForWhoAsks() {
        code("zu dritt", pieces.money);
        archive(pieces.money);
        assertEquals(List.of("Amt", "Amt/Zuständigkeit", "Hilfe"), shown());
        codes.archivedProperty().set(true);
        assertEquals(List.of("Amt", "Amt/Zuständigkeit", "Amt/Geld", "Hilfe"), shown());
        assertTrue(codes.isArchived(pieces.model.tree().find(pieces.money.id()).orElseThrow()));
        assertFalse(codes.isArchived(pieces.help));
    }

    @Test
    void aSetShowsItsCodesAloneAndTakesThemTogether() {
        CodeSets sets = new CodeSets(pieces.session);
        CodeSet set = Session.await(sets.make("Bericht", List.of(pieces.money.id(), pieces.help.id())));
        pieces.pump.settle();
        PassagesViewModel passages = pieces.passages();
        code("Das Geld kam", pieces.money);
        code("zu dritt", pieces.help);
        code("nie zuständig", pieces.barrier);
        pieces.model.chosenProperty().set(null);
        codes.chooseSet(set.id());
        pieces.pump.settle();
        assertEquals(List.of("Amt", "Amt/Geld", "Hilfe"), shown());
        assertEquals(Set.of(pieces.money.id(), pieces.help.id()), pieces.model.chosenAndBelow());
        assertEquals(2, passages.count());
        Session.await(sets.take(set.id(), Set.of(pieces.help.id())));
        pieces.pump.settle();
        assertEquals(List.of("Amt", "Amt/Geld"), shown());
        assertEquals(Set.of(pieces.money.id()), pieces.model.chosenAndBelow());
        pieces.model.chosenProperty().set(pieces.help.id());
        assertEquals(Set.of(pieces.help.id()), pieces.model.chosenAndBelow(), "a chosen code comes first");
        Session.await(sets.remove(set.id()));
        pieces.pump.settle();
        assertEquals(4, shown().size());
    }

    @Test
    void shortNamesFindCodes() {
        Session.await(new Codebook(pieces.session)
                .change(pieces.barrier.id(), c -> c.edit().shortName("ZST").done()));
        pieces.pump.settle();
        codes.filterProperty().set("zst");
        assertEquals(List.of("Amt", "Amt/Zuständigkeit"), shown());
        assertEquals(pieces.barrier.id(), codes.firstFit().orElseThrow().id());
    }

    @Test
    void newCodesGetAColourOfTheirOwn() {
        pieces.actions.addCode("Amt/Ton", org.vielstimmig.model.Facet.NEUTRAL, made -> {});
        pieces.pump.settle();
        pieces.actions.addCode("Amt/Weg", org.vielstimmig.model.Facet.NEUTRAL, made -> {});
        pieces.pump.settle();
        Code tone = pieces.model.tree().byPath("Amt/Ton").orElseThrow();
        Code way = pieces.model.tree().byPath("Amt/Weg").orElseThrow();
        assertFalse(tone.color().isEmpty(), "two without a colour are there already");
        assertFalse(tone.color().equals(way.color()));
    }
}
