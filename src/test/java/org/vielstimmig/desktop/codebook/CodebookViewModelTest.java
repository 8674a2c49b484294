package org.vielstimmig.desktop.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.kit.Pump;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeFate;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Release;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.CodeFates;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Since;

/// The codebook room without a window: what is shown follows every step, nothing is shown that is gone.
class CodebookViewModelTest {

    @TempDir
    Path folder;

    private Session session;
    private Pump pump;
    private CodebookViewModel model;
    private TranscriptId first;
    private TranscriptId second;
    private Code money;
    private Code late;
    private Code help;

    @BeforeEach
    void open() {
        session = Session.create(folder.resolve("p.vielstimmig"), "Probe", "Ada");
        first = Given.transcript(session, "I-01", "I: Und?\nB: Das Geld kam spät, der Träger half uns sehr.\n");
        second = Given.transcript(session, "I-02", "I: Und?\nB: Wieder kam das Geld nicht.\n");
        late = Given.code(session, "Geld/Spät");
        money = Session.await(new Codebook(session).counts().thenApply(c -> new Codebook(session).tree()))
                .byPath("Geld")
                .orElseThrow();
        help = Given.code(session, "Hilfe");
        pump = new Pump(session);
        model = new CodebookViewModel(session, pump, pump);
        pump.settle();
    }

    @AfterEach
    void close() {
        model.release();
        session.close();
    }

    private Book book() {
        return Objects.requireNonNull(model.bookProperty().get());
    }

    private Details details() {
        return Objects.requireNonNull(model.detailsProperty().get());
    }

    private void choose(Code code) {
        model.chosenProperty().set(code.id());
        pump.settle();
    }

    @Test
    void theFirstCodeThatIsNoThemeIsOpenAtFirst() {
        assertEquals(late.id(), model.chosenProperty().get());
        assertEquals("Spät", details().code().name());
        assertEquals(List.of("Geld"), details().above().stream().map(Code::name).toList());
    }

    @Test
    void figuresFollowTheCodings() {
        Coding one = Given.coding(session, first, "Das Geld kam spät", late);
        Given.coding(session, second, "das Geld", late);
        Given.coding(session, second, "nicht", late);
        Given.coding(session, second, "Geld", late);
        pump.settle();
        // "Geld" lies within "das Geld": the same words count once.
        assertEquals(3, details().figures().codings());
        assertEquals(
                List.of(1L, 2L),
                details().figures().rows().stream().map(Figures.Row::codings).toList());
        assertEquals(one.range(), details().figures().rows().getFirst().first());
        assertEquals(3, book().codingsUnder(money.id()), "a theme has its codes’ numbers");
        assertEquals(0, book().count(money.id()).codings());
        Session.await(session.undo());
        Session.await(session.undo());
        pump.settle();
        assertEquals(2, details().figures().codings());
    }

    @Test
    void aRemovedCodeGivesItsPlaceToTheNextOne() {
        choose(late);
        Session.await(model.remove(late.id()));
        pump.settle();
        assertEquals(help.id(), model.chosenProperty().get());
        Session.await(model.remove(help.id()));
        pump.settle();
        assertEquals(money.id(), model.chosenProperty().get());
        Session.await(model.remove(money.id()));
        pump.settle();
        assertNull(model.chosenProperty().get());
        assertNull(model.detailsProperty().get());
        assertEquals(0, book().size());
    }

    @Test
    void mergingOpensTheCodeThatStays() {
        Given.coding(session, first, "half uns sehr", help);
        Session.await(model.writeMemo(help.id(), "Ein Gedanke."));
        choose(help);
        Session.await(model.merge(help.id(), late.id()));
        pump.settle();
        assertEquals(late.id(), model.chosenProperty().get());
        assertEquals(late.id(), details().code().id());
        assertEquals(1, details().figures().codings());
        assertEquals("Ein Gedanke.", details().memos().getFirst().text());
    }

    @Test
    void whatGoesWithAThemeIsCountedThroughItsCodes() {
        Given.coding(session, first, "Das Geld kam spät", late);
        Session.await(model.writeMemo(money.id(), "Oben."));
        CodeFates fates = new CodeFates(session);
        CodeFate fate = Session.await(fates.remove(money.id()));
        assertEquals(
                List.of(1, 1, 0, 1, 0),
                List.of(fate.below(), fate.codings(), fate.anchors(), fate.memos(), fate.items()));
        assertTrue(Session.await(fates.remove(help.id())).isNothing());
    }

    @Test
    void codesMoveAmongTheirSiblingsAndStopAtTheEnds() {
        assertTrue(model.shift(money.id(), -1).isEmpty());
        Session.await(model.shift(money.id(), 1).orElseThrow());
        pump.settle();
        assertEquals(
                List.of("Hilfe", "Geld"),
                model.tree().roots().stream().map(Code::name).toList());
        assertTrue(model.shift(money.id(), 1).isEmpty());
    }

    @Test
    void namesAreFreeOnlyOnceAmongSiblings() {
        assertFalse(model.isFree(help, "Geld"));
        assertTrue(model.isFree(help, "Hilfe"), "its own name");
        assertFalse(model.isFree(help, "  "));
        assertFalse(model.isFree(money.id(), "Spät"));
        assertTrue(model.isFree((CodeId) null, "Spät"));
        assertFalse(model.isFree((CodeId) null, "Geld/"));
        Code made = Session.await(model.add(money.id(), "Nie", Facet.BARRIER));
        assertEquals(money.id(), made.parent());
        assertEquals(Facet.BARRIER, made.facet());
    }

    @Test
    void theFilterKeepsWhatStandsAboveAHit() {
        assertNull(model.visible());
        model.filterProperty().set("SPÄT");
        assertEquals(2, Objects.requireNonNull(model.visible()).size());
        model.filterProperty().set("gibt es nicht");
        assertEquals(0, Objects.requireNonNull(model.visible()).size());
    }

    @Test
    void nothingIsReadWhileNobodyLooks() {
        model.setAwake(false);
        Given.code(session, "Neu");
        pump.settle();
        assertEquals(3, book().size());
        model.setAwake(true);
        pump.settle();
        assertEquals(4, book().size());
    }

    @Test
    void anExampleFollowsItsPassageAndIsOfferedOnce() {
        Coding coding = Given.coding(session, first, "Das Geld kam spät", late);
        Coding other = Given.coding(session, second, "das Geld nicht", late);
        Session.await(model.change(
                late.id(),
                c -> c.edit()
                        .anchors(List.of(new Anchor(coding.id(), Anchor.Kind.COUNTER)))
                        .done()));
        pump.settle();
        Details.Example example = details().examples().getFirst();
        assertEquals("Das Geld kam spät", example.said().coding().quote());
        assertEquals("I-01 · 2 · 00:01 · B", example.said().source());
        List<Said> free = CodebookViewModel.free(details().code(), Session.await(model.passages(late.id())));
        assertEquals(
                List.of(other.id()), free.stream().map(s -> s.coding().id()).toList());
    }

    @Test
    void theLastChangeIsThatOfTheCodeItself() {
        Session.await(model.change(late.id(), c -> c.edit().name("Zu spät").done()));
        Session.await(model.change(help.id(), c -> c.edit().brief("Hilfe.").done()));
        Session.await(model.shift(money.id(), 1).orElseThrow());
        pump.settle();
        var last = Objects.requireNonNull(details().last());
        assertEquals(StepKind.CODE_CHANGED, last.kind());
        assertEquals(1, last.changes());
        Session.await(session.undo());
        Session.await(session.undo());
        Session.await(session.undo());
        pump.settle();
        var before = Objects.requireNonNull(details().last());
        assertEquals(StepKind.CODE_ADDED, before.kind());
        assertEquals(2, before.changes(), "the theme was added with it");
    }

    @Test
    void aReleaseKnowsWhatHasChangedSince() {
        Release release = Session.await(model.release("Erster"));
        assertTrue(Since.of(release, session.snapshot().codes()).isNothing());
        Session.await(model.shift(money.id(), 1).orElseThrow());
        assertTrue(Since.of(release, session.snapshot().codes()).isNothing(), "a place is no rule");
        Given.code(session, "Neu");
        Session.await(
                model.change(late.id(), c -> c.edit().rule("Im Zweifel nicht.").done()));
        Session.await(model.merge(help.id(), money.id()));
        assertEquals(new Since(1, 1, 1), Since.of(release, session.snapshot().codes()));
    }

    @Test
    void theTableHasARowForEachCodeInOrder() {
        Session.await(model.change(
                late.id(),
                c -> c.edit()
                        .notWhen("Nicht bei Absagen.")
                        .notWhenSee(List.of(help.id()))
                        .done()));
        pump.settle();
        for (boolean all : new boolean[] {false, true}) {
            BookTable table = BookTable.of(book(), Lang.DE, all);
            assertEquals(List.of(money.id(), late.id(), help.id()), table.rows());
            assertEquals(
                    List.of("1", "1.1", "2"),
                    table.report().rows().stream().map(r -> r.getFirst().text()).toList());
            assertTrue(table.report().rows().stream()
                    .allMatch(row -> row.size() == table.report().columns().size()));
            assertEquals(
                    all,
                    table.report().rows().get(1).stream()
                            .anyMatch(cell -> cell.text().equals("Nicht bei Absagen.\n→ Hilfe")),
                    "rules are read among all fields only");
        }
    }

    @Test
    void everyHintHasAShortForm() {
        assertEquals(
                Quality.values().length,
                Stream.of(Quality.values())
                        .map(q -> org.vielstimmig.i18n.CodebookText.shortOf(q.name()))
                        .distinct()
                        .count());
    }

    @Test
    void aReleasedModelHearsNothingMore() {
        model.release();
        CodeId before = model.chosenProperty().get();
        assertNotNull(before);
        Session.await(new Codebook(session).remove(before));
        pump.settle();
        assertEquals(3, book().size());
        assertEquals(List.of(), pump.faults());
    }
}
