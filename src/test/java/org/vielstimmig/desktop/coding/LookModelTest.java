package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Facet;
import org.vielstimmig.project.Coders;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Sight;

/// Mine, others' or all in the room for coding: page, tree, list, passages and share coded say the same.
class LookModelTest {

    @TempDir
    Path folder;

    private Pieces pieces;
    private CodesViewModel codes;
    private PassagesViewModel passages;
    private TranscriptsViewModel transcripts;

    @BeforeEach
    void open() {
        pieces = new Pieces(folder);
        codes = new CodesViewModel(pieces.model);
        passages = pieces.passages();
        transcripts = pieces.transcripts();
        code("Anna Kern", "zu dritt");
        code("Bert", "Träger");
        code("Bert", "spät");
        pieces.session.setActor("Anna Kern");
        pieces.model.chosenProperty().set(pieces.help.id());
        pieces.pump.settle();
    }

    @AfterEach
    void close() {
        pieces.close();
    }

    private void code(String who, String words) {
        pieces.session.setActor(who);
        Session.await(new Codings(pieces.session)
                .code(pieces.first, Pieces.in(Pieces.FIRST, words), pieces.help.id(), Codings.Extras.NONE));
        pieces.pump.settle();
    }

    private void see(Sight.Who who) {
        CoderSwitch.see(pieces.model, who);
        pieces.pump.settle();
    }

    private void says(int there, int hidden) {
        assertEquals(there, pieces.model.drawn().codingsProperty().get().size(), "page");
        assertEquals(hidden, CoderSwitch.hiddenCount(pieces.model), "hidden on the page");
        assertEquals(there, pieces.model.tally().of(pieces.help.id()), "tree, all");
        assertEquals(there, pieces.model.here(pieces.help.id()), "tree, here");
        assertEquals(there, passages.count(), "passages");
        assertEquals(hidden, passages.hidden(), "hidden passages");
        assertEquals(there, Tally.sum(pieces.model.tally().in(pieces.first)), "list");
        assertEquals(
                there,
                pieces.model
                        .tally()
                        .under(pieces.model.tree(), pieces.help.id())
                        .getOrDefault(Facet.NEUTRAL, 0L));
    }

    /// Read anew after every change of the look, once it is quiet.
    private int share() throws InterruptedException {
        long before = transcripts.progressReadProperty().get();
        transcripts.progressOf(pieces.first);
        for (int i = 0; i < 30_000 && transcripts.progressReadProperty().get() == before; i++) {
            pieces.pump.step();
        }
        return transcripts.progressOf(pieces.first).orElseThrow().coded();
    }

    @Test
    void allPlacesSayTheSame() throws InterruptedException {
        says(3, 0);
        int all = share();
        see(Sight.Who.MINE);
        says(1, 2);
        int mine = share();
        see(Sight.Who.OTHERS);
        says(2, 1);
        assertEquals(all, mine + share(), "nobody coded the same letters");
        assertTrue(mine > 0);
        see(Sight.Who.ALL);
        says(3, 0);
    }

    @Test
    void codingsMadeMeanwhileAreCountedIfTheyAreLookedAt() {
        see(Sight.Who.OTHERS);
        pieces.actions.code(Pieces.in(Pieces.FIRST, "Das Geld"), pieces.help.id());
        pieces.pump.settle();
        says(2, 2);
        code("Bert", "Das Geld");
        pieces.session.setActor("Anna Kern");
        see(Sight.Who.ALL);
        says(5, 0);
        see(Sight.Who.MINE);
        pieces.actions.code(Pieces.in(Pieces.FIRST, "trotzdem"), pieces.help.id());
        pieces.pump.settle();
        says(3, 3);
        Session.await(pieces.session.undo());
        pieces.pump.settle();
        says(2, 3);
    }

    @Test
    void theFilterOfThePageIsItsOwn() {
        var bert = pieces.session.snapshot().coders().stream()
                .filter(c -> c.name().equals("Bert"))
                .findFirst()
                .orElseThrow();
        Shown shown = pieces.model.drawn().shownProperty().get();
        pieces.model.drawn().shownProperty().set(shown.with(bert.id(), false));
        pieces.pump.settle();
        assertEquals(1, pieces.model.drawn().codingsProperty().get().size());
        assertEquals(3, passages.count());
        assertNull(CoderSwitch.seen(pieces.model));
        see(Sight.Who.ALL);
        says(3, 0);
    }

    @Test
    void blindNothingCanBeChosenAndNothingIsCountedAsHidden() {
        Session.await(new Coders(pieces.session).setBlind(true));
        pieces.pump.settle();
        see(Sight.Who.ALL);
        assertEquals(Sight.Who.MINE, pieces.session.look().who());
        assertEquals(1, passages.count());
        assertEquals(0, passages.hidden());
        codes.columnsProperty().set(Set.of(CodesViewModel.Column.MINE));
        pieces.pump.settle();
        assertEquals(1, codes.mine(pieces.help.id()));
    }
}
