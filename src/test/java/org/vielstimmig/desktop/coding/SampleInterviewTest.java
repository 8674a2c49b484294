package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.exchange.sample.SampleSource;
import org.vielstimmig.exchange.sample.SampleSource.CodeSource;
import org.vielstimmig.exchange.sample.SampleSource.CodingSource;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;

/// An interview of the sample is coded as one of the sample's coders has coded it, passage by passage: by keys
/// alone, and by the mouse alone. In the end the project holds what the sources say.
class SampleInterviewTest extends RoomJourney {

    /// Passages of one person in one interview.
    private static final int ENOUGH = 12;

    private TranscriptId interview;
    private String text;
    private List<CodingSource> wanted;
    private Node area;

    /// @param memo in the sources' own words, none where it says nothing
    private record Said(int start, int end, String code, int dots, String facet, String memo) {}

    @BeforeEach
    void bringIn() {
        SampleSource source = new SampleSource();
        Map<String, List<CodingSource>> byPerson = source.about().transcripts().stream()
                .flatMap(interview -> source.codings(interview).stream())
                .collect(Collectors.groupingBy(c -> c.interview() + "\n" + c.coder()));
        wanted = byPerson.values().stream()
                .filter(all -> all.size() >= ENOUGH)
                .min(Comparator.comparingInt((List<CodingSource> all) -> all.size())
                        .thenComparing(all -> all.getFirst().interview()))
                .orElseThrow();
        Transcript about;
        TranscriptText words;
        try (Session sample = Sample.build(folder.resolve("sample.vielstimmig"), Lang.DE, "Anna Kern")) {
            about = sample.snapshot().transcripts().stream()
                    .filter(t -> t.title().equals(wanted.getFirst().interview()))
                    .findFirst()
                    .orElseThrow()
                    .withValues(Map.of());
            words = Session.await(sample.read(s -> s.text(about.id()).orElseThrow()));
        }
        interview = about.id();
        text = words.text();
        wanted = new ArrayList<>(wanted);
        wanted.sort(Comparator.comparingInt(c -> text.indexOf(c.quote())));
        Session.await(session.perform(StepKind.TRANSCRIPTS_IMPORTED, draft -> {
            draft.add(about, words, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return true;
        }));
        Codebook codebook = new Codebook(session);
        for (CodeSource one : source.codebook()) {
            Code code = Given.code(session, one.path());
            Session.await(codebook.change(
                    code.id(), c -> c.edit().facet(facet(one.facet())).done()));
        }
        FxRun.run(() -> room.showTranscript(interview));
        until(() -> room.page().page().text().text().equals(text));
        until(() -> room.model().tree().inOrder().size() > source.codebook().size());
        area = FxRun.get(() -> room.page().page().lookup(".page-area"));
        FxRun.run(() -> room.page().page().requestFocus());
    }

    private static Facet facet(String name) {
        return Facet.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private TextRange rangeOf(CodingSource one) {
        int at = text.indexOf(one.quote());
        return new TextRange(at, at + one.quote().length());
    }

    private Code codeOf(CodingSource one) {
        return room.model().tree().byPath(one.code()).orElseThrow();
    }

    private Coding current() {
        return FxRun.get(() -> room.model().page().currentCoding().orElseThrow());
    }

    /// The store holds what the sources say, and the tree counts it; undoing all is the project of before.
    private void asTheSourcesSay(String before, int steps, boolean memos) {
        List<Memo> written = Session.await(session.read(store -> store.memos()));
        List<Coding> stored = Given.codings(session, interview);
        List<String> should = new ArrayList<>();
        for (CodingSource c : wanted) {
            should.add(new Said(
                            rangeOf(c).start(),
                            rangeOf(c).end(),
                            c.code(),
                            c.weight() == null ? 0 : c.weight(),
                            c.facet() == null || facet(c.facet()) == codeOf(c).facet() ? "" : c.facet(),
                            memos ? Objects.requireNonNullElse(c.memo(), "").strip() : "")
                    .toString());
        }
        List<String> is = new ArrayList<>();
        for (Coding c : stored) {
            Code code = room.model().tree().find(c.code()).orElseThrow();
            String memo = written.stream()
                    .filter(m -> m.on().equals(new org.vielstimmig.model.MemoTarget.OnCoding(c.id())))
                    .map(Memo::text)
                    .findFirst()
                    .orElse("");
            String facet = c.facet() == null ? "" : c.facet().name().toLowerCase(Locale.ROOT);
            is.add(new Said(
                            c.range().start(),
                            c.range().end(),
                            String.join("/", room.model().path(code)),
                            Weight.full(c.weight()),
                            facet,
                            memo)
                    .toString());
        }
        Collections.sort(should);
        Collections.sort(is);
        assertEquals(should, is);
        for (Coding coding : stored) {
            assertEquals(coding.quote(), coding.range().of(text));
        }
        var counts = Session.await(session.read(org.vielstimmig.store.Store::counts));
        for (Code code : FxRun.get(() -> room.model().tree().inOrder())) {
            long counted = counts.getOrDefault(code.id(), org.vielstimmig.store.Store.Count.NONE)
                    .codings();
            until(() -> room.model().tally().of(code.id()) == counted);
        }
        while (session.snapshot().step() > steps) {
            Session.await(session.undo());
        }
        assertEquals(before, Given.dump(session));
    }

    // --- keys --------------------------------------------------------------------------------------------------------

    private void write(Node into, String words) {
        FxRun.run(() -> words.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            Event.fireEvent(
                    into,
                    new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
        }));
    }

    private void extend(KeyCode way, boolean byWord) {
        Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", way, true, byWord, false, false));
    }

    private void takeByKeys(TextRange range) {
        String quote = range.of(text);
        press(room.page().page(), KeyCode.F, true);
        Node field = room.page().findBar().field().field();
        press(field, KeyCode.A, true);
        // As many letters as it takes to have it alone.
        int length = Math.min(quote.length(), 12);
        while (length < quote.length() && text.indexOf(quote.substring(0, length)) != range.start()
                || text.lastIndexOf(quote.substring(0, length)) != range.start()) {
            length++;
        }
        write(field, quote.substring(0, length));
        assertEquals(range.start(), FxRun.get(() -> room.page().findBar().hit().start()));
        press(field, KeyCode.ESCAPE, false);
        FxRun.run(() -> {
            for (int i = 0; i < 200 && end() < range.end(); i++) {
                extend(KeyCode.RIGHT, true);
            }
            for (int i = 0; i < 40 && end() > range.end(); i++) {
                extend(KeyCode.LEFT, false);
            }
            Event.fireEvent(
                    area, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.SHIFT, false, false, false, false));
        });
        assertEquals(range, FxRun.get(() -> room.model().page().target()));
    }

    private int end() {
        TextRange selected = room.page().page().getSelection();
        return selected == null ? 0 : selected.end();
    }

    @Test
    void byKeysAlone() {
        String before = Given.dump(session);
        int steps = session.snapshot().step();
        int made = 0;
        for (CodingSource one : wanted) {
            takeByKeys(rangeOf(one));
            press(room.page().page(), KeyCode.ENTER, false);
            until(() -> room.room().palette().palette().isOpen());
            Node field = room.room().palette().palette().field();
            // The key that opened it is let go of before one types on.
            fire(field, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, false, false, false, false));
            write(field, one.code());
            press(field, KeyCode.ENTER, false);
            int now = ++made;
            until(() -> room.model().page().codingsProperty().get().size() == now
                    && room.model().page().currentCoding().isPresent());
            for (int i = 1; one.weight() != null && i <= one.weight(); i++) {
                int dots = i;
                type("+");
                until(() -> Weight.full(room.model()
                                .page()
                                .currentCoding()
                                .orElseThrow()
                                .weight())
                        == dots);
            }
            for (int i = 0;
                    one.facet() != null
                            && i < 4
                            && current().facet() != facet(one.facet())
                            && facet(one.facet()) != codeOf(one).facet();
                    i++) {
                Facet was = current().facet();
                type("f");
                until(() -> room.model().page().currentCoding().orElseThrow().facet() != was);
            }
            String memo = one.memo();
            if (memo != null && !memo.isBlank()) {
                type("m");
                until(() -> room.room().memoPop().isShowing());
                write(room.room().memoPop().text(), memo.strip());
                press(room.room().memoPop().text(), KeyCode.ENTER, true);
                CodingId id = current().id();
                until(() -> !room.room().memos().on(id).isEmpty());
            }
            press(room.page().page(), KeyCode.ESCAPE, false);
        }
        assertTrue(made >= ENOUGH, "an interview worth the name");
        asTheSourcesSay(before, steps, true);
    }

    // --- mouse -------------------------------------------------------------------------------------------------------

    private void mouse(Node on, EventType<MouseEvent> type, double x, double y, int clicks) {
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        Event.fireEvent(
                on,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        clicks,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        type == MouseEvent.MOUSE_CLICKED && clicks == 1,
                        null));
    }

    private Bounds boundsOf(int character) {
        return room.page()
                .page()
                .boundsOf(new TextRange(character, character + 1))
                .orElse(null);
    }

    /// Turns the wheel until a passage is in view as a whole.
    private void wheelTo(TextRange range) {
        for (int i = 0; i < 600; i++) {
            int way = FxRun.get(() -> {
                Bounds page =
                        room.page().page().localToScreen(room.page().page().getBoundsInLocal());
                Bounds first = boundsOf(range.start());
                Bounds last = boundsOf(range.end() - 1);
                if (first != null && first.getMinY() < page.getMinY() + 4) {
                    return 1;
                }
                if (first != null && last != null && last.getMaxY() < page.getMaxY() - 4) {
                    return 0;
                }
                return room.page().page().beside().inViewProperty().get().start() > range.start() ? 1 : -1;
            });
            if (way == 0) {
                return;
            }
            FxRun.run(() -> {
                Event.fireEvent(area, wheel(way * 60));
                room.page().page().layout();
            });
        }
        throw new AssertionError("never came into view: " + range.of(text));
    }

    private static ScrollEvent wheel(double by) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                200,
                200,
                200,
                200,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                by,
                0,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private CodeCell cell(Code code) {
        return (CodeCell) room.codes().tree().lookupAll(".tree-cell").stream()
                .filter(node -> node instanceof CodeCell one
                        && one.isVisible()
                        && one.getItem() != null
                        && one.getItem().id().equals(code.id()))
                .findFirst()
                .orElse(null);
    }

    @Test
    void byMouseAlone() {
        String before = Given.dump(session);
        int steps = session.snapshot().step();
        int made = 0;
        for (CodingSource one : wanted) {
            TextRange range = rangeOf(one);
            wheelTo(range);
            FxRun.run(() -> {
                // The words hear the mouse, not the area around them.
                Node words = area.lookup(".content");
                Bounds from = boundsOf(range.start());
                Bounds to = boundsOf(range.end() - 1);
                mouse(words, MouseEvent.MOUSE_PRESSED, from.getMinX() + 1, from.getCenterY(), 1);
                mouse(words, MouseEvent.MOUSE_DRAGGED, to.getMaxX() - 1, to.getCenterY(), 1);
                mouse(words, MouseEvent.MOUSE_RELEASED, to.getMaxX() - 1, to.getCenterY(), 1);
            });
            assertEquals(
                    one.quote(), FxRun.get(() -> room.model().page().target().of(text)));
            Code code = FxRun.get(() -> codeOf(one));
            FxRun.run(() -> room.codes().tree().scrollTo(room.codes().tree().getRow(item(code))));
            until(() -> cell(code) != null);
            FxRun.run(() -> {
                CodeCell cell = cell(code);
                Bounds at = cell.localToScreen(cell.getBoundsInLocal());
                mouse(cell, MouseEvent.MOUSE_CLICKED, at.getCenterX(), at.getCenterY(), 1);
            });
            int now = ++made;
            until(() -> room.model().page().codingsProperty().get().size() == now
                    && room.model().page().currentCoding().isPresent());
            Coding coding = current();
            boolean faceted = one.facet() != null && facet(one.facet()) != code.facet();
            if (one.weight() != null || faceted) {
                FxRun.run(() -> {
                    // The first letter: what follows may be a space that hangs over the end of a line.
                    Bounds at = boundsOf(range.start());
                    mouse(area, MouseEvent.MOUSE_CLICKED, at.getCenterX(), at.getCenterY(), 1);
                });
                until(() -> room.page().codingPop().isShowing());
            }
            if (one.weight() != null) {
                FxRun.run(() -> dot(coding, one.weight()).fire());
                until(() -> Weight.full(room.model()
                                .page()
                                .coding(coding.id())
                                .orElseThrow()
                                .weight())
                        == one.weight());
            }
            if (faceted) {
                FxRun.run(() -> room.page().items().facets(coding).getItems().stream()
                        .filter(i -> i.getText()
                                .equals(room.room()
                                        .say(org.vielstimmig.desktop.kit.BalanceBar.nameOf(facet(one.facet())))))
                        .findFirst()
                        .orElseThrow()
                        .fire());
                until(() ->
                        room.model().page().coding(coding.id()).orElseThrow().facet() == facet(one.facet()));
            }
            FxRun.run(() -> room.page().codingPop().hide());
        }
        asTheSourcesSay(before, steps, false);
    }

    private javafx.scene.control.TreeItem<Code> item(Code code) {
        return find(room.codes().tree().getRoot(), code);
    }

    private static javafx.scene.control.TreeItem<Code> find(javafx.scene.control.TreeItem<Code> in, Code code) {
        for (var child : in.getChildren()) {
            var found = child.getValue().id().equals(code.id()) ? child : find(child, code);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// A dot of a coding's row in the popup.
    private Button dot(Coding coding, int dots) {
        int row = room.page().codingPop().shown().indexOf(coding.id());
        List<Node> rows = new ArrayList<>();
        for (Node node : room.page().codingPop().card().lookupAll(".coding-row")) {
            rows.add(node);
        }
        rows.sort(Comparator.comparingDouble(n -> n.getBoundsInParent().getMinY()));
        List<Node> all = new ArrayList<>(rows.get(row).lookupAll(".dot"));
        all.sort(Comparator.comparingDouble(n -> n.getBoundsInParent().getMinX()));
        return (Button) all.get(dots - 1);
    }
}
