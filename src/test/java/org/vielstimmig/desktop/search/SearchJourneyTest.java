package org.vielstimmig.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.DeskStub;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Palette;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Autocoding;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Find;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.store.Store;

/// A word is searched, a hit is gone to, hits are coded in one step and taken back.
class SearchJourneyTest {

    @TempDir
    Path folder;

    @Test
    void aHitLeadsToItsPlaceInTheText() throws Exception {
        try (Session session = Sample.build(folder.resolve("s.vielstimmig"), Lang.DE, "Ada");
                Find find = new Find(session, folder);
                DeskStub stub = new DeskStub(folder.resolve("home"), Lang.EN)) {
            SearchWorkspace room = FxRun.get(() -> new SearchWorkspace(stub.desk(), session, find));
            Stage stage = FxRun.get(() -> stub.show(room.view(), 1000, 700));
            FxRun.run(() -> room.ask("Migrant*innen"));
            DeskStub.until(
                    "hits are listed",
                    () -> list(room) != null && !list(room).getItems().isEmpty());
            FxRun.settle();
            FxRun.save(FxRun.get(() -> FxRun.picture(stage.getScene())), Path.of("target/pictures/search.png"));
            FxRun.run(() -> {
                list(room).getSelectionModel().select(0);
                list(room)
                        .fireEvent(
                                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            });
            assertEquals(1, stub.went.size());
            assertTrue(stub.went.getFirst().startsWith("passage "));
            FxRun.run(() -> {
                room.release();
                stage.close();
            });
        }
    }

    @Test
    void aRoomMadeAnewGoesOnWithQueryHitsAndChoice() throws Exception {
        try (Session session = Sample.build(folder.resolve("k.vielstimmig"), Lang.DE, "Ada");
                Find find = new Find(session, folder);
                DeskStub stub = new DeskStub(folder.resolve("home"), Lang.EN)) {
            SearchWorkspace before = FxRun.get(() -> new SearchWorkspace(stub.desk(), session, find));
            Stage stage = FxRun.get(() -> stub.show(before.view(), 1000, 700));
            FxRun.run(() -> before.ask("Jugendamt"));
            DeskStub.until(
                    "hits are listed",
                    () -> list(before) != null && list(before).getItems().size() > 2);
            int hits = FxRun.get(() -> list(before).getItems().size());
            FxRun.run(() -> list(before).getSelectionModel().selectIndices(1, 2));
            Map<String, String> kept = FxRun.get(before::keep);
            SearchWorkspace after = FxRun.get(() -> {
                before.release();
                SearchWorkspace next = new SearchWorkspace(stub.desk(), session, find);
                next.resume(kept);
                stage.getScene().setRoot(next.view());
                return next;
            });
            DeskStub.until(
                    "the same hits",
                    () -> list(after) != null && list(after).getItems().size() == hits);
            assertEquals(
                    List.of(1, 2),
                    FxRun.get(() -> List.copyOf(list(after).getSelectionModel().getSelectedIndices())));
            FxRun.run(() -> {
                after.release();
                stage.close();
            });
        }
    }

    @Test
    void aQueryTypedOverAnotherIsRunByItself() throws Exception {
        try (Session session = Sample.build(folder.resolve("o.vielstimmig"), Lang.DE, "Ada");
                Find find = new Find(session, folder);
                DeskStub stub = new DeskStub(folder.resolve("home"), Lang.EN)) {
            SearchWorkspace room = FxRun.get(() -> new SearchWorkspace(stub.desk(), session, find));
            Stage stage = FxRun.get(() -> stub.show(room.view(), 1000, 700));
            TextField field = FxRun.get(() -> (TextField) room.view().lookup(".search-field .text-field"));
            FxRun.run(() -> field.setText("Jugendamt"));
            DeskStub.until("the start page gives way to the hits", () -> lists(room, "jugendamt"));
            FxRun.run(() -> field.setText("Kita"));
            DeskStub.until("the hits are those of what was typed last", () -> lists(room, "kita"));
            FxRun.run(() -> {
                field.setText("(Kita");
                field.end();
            });
            DeskStub.until("the fault is told", () -> room.view().lookup(".query-fault") != null);
            assertEquals("", FxRun.get(field::getSelectedText), "who types on must not type over the fault");
            FxRun.run(() -> {
                room.release();
                stage.close();
            });
        }
    }

    private static boolean lists(SearchWorkspace room, String word) {
        return list(room) != null
                && !list(room).getItems().isEmpty()
                && list(room).getItems().stream()
                        .allMatch(place -> place.text().toLowerCase(Locale.ROOT).contains(word));
    }

    @Test
    void whatIsCodedAreTheHitsThatAreListed() {
        try (Session session = Sample.build(folder.resolve("w.vielstimmig"), Lang.DE, "Ada");
                Find find = new Find(session, folder)) {
            SearchViewModel model = new SearchViewModel(session, find, new Autocoding(session), Runnable::run);
            model.queryProperty().set("Jugendamt");
            run(model);
            Code code = session.snapshot().codes().getLast();
            Autocoding.Plan listed = Session.await(model.plan(code.id(), Progress.none()));
            assertEquals(model.places().size(), listed.places().size());
            model.queryProperty().set("Kita");
            assertEquals(listed, Session.await(model.plan(code.id(), Progress.none())));
            assertTrue(model.report(Lang.EN).title().endsWith("Jugendamt"));
        }
    }

    @Test
    void hitsAreCodedInOneStep() {
        try (Session session = Sample.build(folder.resolve("t.vielstimmig"), Lang.DE, "Ada");
                Find find = new Find(session, folder)) {
            SearchViewModel model = new SearchViewModel(session, find, new Autocoding(session), Runnable::run);
            model.queryProperty().set("Migrant*innen");
            run(model);
            Code code = session.snapshot().codes().getLast();
            int before = Session.await(session.read(Store::allCodings)).size();
            model.unitProperty().set(Find.Unit.SENTENCE);
            Autocoding.Plan plan = Session.await(model.plan(code.id(), Progress.none()));
            List<Coding> made = Session.await(model.code(plan, plan.fresh(), Progress.none()));
            assertEquals(plan.places().size() - plan.there(), made.size());
            Autocoding.Plan again = Session.await(model.plan(code.id(), Progress.none()));
            assertEquals(plan.places().size(), again.there());
            Progress cancelled = Progress.none();
            cancelled.cancel();
            assertThrows(RuntimeException.class, () -> Session.await(model.code(plan, plan.places(), cancelled)));
            assertTrue(made.size() >= 3, made.size() + " coded");
            assertTrue(made.getFirst().quote().length() > "Migrantinnen".length());
            Session.await(session.undo());
            assertEquals(before, Session.await(session.read(Store::allCodings)).size());
        }
    }

    @Test
    void hitsAreCodedWithANewCodeInOneStep() throws Exception {
        try (Session session = Sample.build(folder.resolve("n.vielstimmig"), Lang.DE, "Ada");
                Find find = new Find(session, folder);
                DeskStub stub = new DeskStub(folder.resolve("home"), Lang.DE)) {
            SearchWorkspace room = FxRun.get(() -> new SearchWorkspace(stub.desk(), session, find));
            Stage stage = FxRun.get(() -> stub.show(room.view(), 1000, 700));
            FxRun.run(() -> room.ask("Migrant*innen"));
            DeskStub.until(
                    "hits are listed",
                    () -> list(room) != null && !list(room).getItems().isEmpty());
            int step = session.snapshot().step();
            FxRun.run(() -> press(list(room), KeyCode.K));
            FxRun.run(() -> {
                Palette<?> palette = palette();
                palette.field().setText("Thema/Herkunft");
                press(palette, KeyCode.ENTER);
            });
            DeskStub.until("the preview is there", () -> room.view().lookup(".autocode") != null);
            FxRun.settle();
            assertTrue(FxRun.get(() ->
                    isWithin(room.view().getScene().getFocusOwner(), room.view().lookup(".autocode"))));
            FxRun.save(FxRun.get(() -> FxRun.picture(stage.getScene())), Path.of("target/pictures/autocode.png"));
            FxRun.run(() -> ((AutocodeView) room.view().lookup(".autocode"))
                    .codeButton()
                    .fire());
            DeskStub.until("it is coded", () -> session.snapshot().step() == step + 1);
            Code made = new CodeTree(session.snapshot().codes())
                    .byPath("Thema/Herkunft")
                    .orElseThrow();
            assertTrue(Session.await(session.read(store -> store.codings(made.id())))
                            .size()
                    > 1);
            Session.await(session.undo());
            assertTrue(new CodeTree(session.snapshot().codes()).byPath("Thema").isEmpty());
            FxRun.run(() -> {
                room.release();
                stage.close();
            });
        }
    }

    @Test
    void thePreviewShowsTheHitAndLeavesOutWhoAsks() {
        try (Session session = Session.create(folder.resolve("q.vielstimmig"), "Probe", "Ada");
                Find find = new Find(session, folder)) {
            TranscriptId id = Given.transcript(
                    session,
                    "I-01",
                    "I: Wie war das mit dem Amt?\n"
                            + "B: Am Anfang ging es, aber dann war das Amt nie da. Das Amt schwieg.\n"
                            + "I: Und jetzt?\n"
                            + "B: Jetzt ist das Amt freundlich.\n");
            Session.await(new Transcripts(session)
                    .change(
                            id,
                            t -> t.withSpeakers(t.speakers().stream()
                                    .map(s -> s.withRole(s.label().equals("I") ? Role.INTERVIEWER : Role.INTERVIEWEE))
                                    .toList())));
            Code code = Given.code(session, "Amt");
            Given.coding(session, id, "Das Amt schwieg.", code);
            SearchViewModel model = new SearchViewModel(session, find, new Autocoding(session), Runnable::run);
            model.queryProperty().set("Amt");
            model.unitProperty().set(Find.Unit.SENTENCE);
            run(model);
            Autocoding.Plan plan = Session.await(model.plan(code.id(), Progress.none()));
            assertEquals(4, plan.places().size());
            assertEquals(
                    List.of("Amt", "Amt", "Amt", "Amt"),
                    plan.places().stream()
                            .map(p -> Objects.requireNonNull(p.hit()).found())
                            .toList());
            assertEquals(
                    "Am Anfang ging es, aber dann war das ",
                    Objects.requireNonNull(plan.places().get(1).hit()).before());
            assertEquals(
                    List.of(true, false, false, false),
                    plan.places().stream().map(Autocoding.Place::asks).toList());
            List<Coding> made = Session.await(model.code(
                    plan, plan.fresh().stream().filter(p -> !p.asks()).toList(), Progress.none()));
            assertEquals(2, made.size());
            // "… nie da." lies beside "Das Amt schwieg.", which was coded before.
            assertEquals(1, Session.await(model.touching(made)));
        }
    }

    @Test
    void whatInterviewersSayIsTickedByItsSwitch() {
        try (Session session = Sample.build(folder.resolve("w.vielstimmig"), Lang.DE, "Ada");
                Find find = new Find(session, folder);
                DeskStub stub = new DeskStub(folder.resolve("home"), Lang.DE)) {
            SearchViewModel model = new SearchViewModel(session, find, new Autocoding(session), Runnable::run);
            model.queryProperty().set("Sie");
            model.unitProperty().set(Find.Unit.TURN);
            run(model);
            Autocoding.Plan plan = Session.await(
                    model.plan(session.snapshot().codes().getLast().id(), Progress.none()));
            int asking =
                    (int) plan.fresh().stream().filter(Autocoding.Place::asks).count();
            assertTrue(asking > 0, "nobody asks");
            AutocodeView view =
                    FxRun.get(() -> new AutocodeView(stub.desk(), plan, "X", p -> !p.asks(), chosen -> {}, () -> {}));
            assertEquals(plan.fresh().size() - asking, view.number());
            FxRun.run(() -> view.askers().fire());
            assertEquals(plan.fresh().size(), view.number());
            FxRun.run(() -> view.askers().fire());
            assertEquals(plan.fresh().size() - asking, view.number());
        }
    }

    /// What is coded are the hits that are listed: so they are listed first.
    private static void run(SearchViewModel model) {
        model.run(fault -> {});
        while (!(model.stateProperty().get() instanceof SearchViewModel.Done)) {
            Thread.onSpinWait();
        }
    }

    private static boolean isWithin(Node node, Node above) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == above) {
                return true;
            }
        }
        return false;
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static Palette<?> palette() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null)
                .map(window -> window.getScene().getRoot().lookup(".palette"))
                .filter(Palette.class::isInstance)
                .map(node -> (Palette<?>) node)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFaultyQueryIsShownAndNothingIsThrown() {
        try (Session session = Session.create(folder.resolve("u.vielstimmig"), "U", "Ada");
                Find find = new Find(session, folder)) {
            SearchViewModel model = new SearchViewModel(session, find, new Autocoding(session), Runnable::run);
            model.queryProperty().set("(Amt");
            model.run(fault -> {});
            while (model.stateProperty().get() instanceof SearchViewModel.Running) {
                Thread.onSpinWait();
            }
            assertInstanceOf(SearchViewModel.Faulty.class, model.stateProperty().get());
            assertTrue(SearchViewModel.faultRange(model.stateProperty().get()).isPresent());
        }
    }

    @SuppressWarnings("unchecked")
    private static ListView<Find.Place> list(SearchWorkspace room) {
        return (ListView<Find.Place>) room.view().lookup(".kwic-list");
    }
}
