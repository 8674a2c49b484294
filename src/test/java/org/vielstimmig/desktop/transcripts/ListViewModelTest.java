package org.vielstimmig.desktop.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.kit.Remembered;
import org.vielstimmig.desktop.kit.ShortMemory;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Sight;
import org.vielstimmig.store.Store;

/// The list sorts by what values mean, groups, filters, and its columns stay as they were left.
class ListViewModelTest {

    @TempDir
    Path folder;

    private Session session;
    private ListViewModel model;

    @BeforeEach
    void project() {
        session = Session.create(folder.resolve("p.vielstimmig"), "P", "Ada");
        model = new ListViewModel(session, Runnable::run, Lang.DE);
        Session.await(model.variables().make("Jahre", Variable.Kind.NUMBER, List.of()));
        Session.await(model.variables().make("Nähe", Variable.Kind.ORDINAL, List.of("nah", "mittel", "fern")));
        add("A", Map.of("Jahre", "10", "Nähe", "fern"));
        add("B", Map.of("Jahre", "9", "Nähe", "nah"));
        add("C", Map.of("Nähe", "mittel"));
        add("D", Map.of("Jahre", "100", "Nähe", "nah"));
        Session.await(model.load());
    }

    private void add(String title, Map<String, String> values) {
        var id = Given.transcript(session, title, "I: Wie?\nB: So.");
        Given.values(session, id, values);
    }

    @AfterEach
    void close() {
        model.release();
        session.close();
    }

    private Field field(String name) {
        return model.fields().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String shown() {
        StringBuilder text = new StringBuilder();
        model.lines().forEach(line -> {
            switch (line) {
                case ListViewModel.Row row -> text.append(row.transcript().title());
                case ListViewModel.Head head ->
                    text.append('[').append(head.value()).append(head.count()).append(']');
            }
        });
        return text.toString();
    }

    @Test
    void manyMinutesAreReadAsHours() {
        Field length = Field.of(session.snapshot(), Lang.DE).stream()
                .filter(f -> f.key().equals("length"))
                .findFirst()
                .orElseThrow();
        ListViewModel.Row row = row("A");
        List<String> said = new ArrayList<>();
        for (int minutes : new int[] {0, 90, 599, 600, 8135}) {
            said.add(length.value()
                    .apply(new ListViewModel.Row(
                            row.transcript(), new Store.Size(2, 0, 0, minutes * 60_000L), row.known())));
        }
        assertEquals(List.of("", "90 min", "599 min", "10 h 00", "135 h 35"), said);
    }

    /// The share coded is read while the room is shown, sorts, follows steps and whose codings are looked at.
    @Test
    void theShareCodedIsAColumn() {
        var long1 = Given.transcript(session, "L", "I: Wie?\nB: Zehn Worte.\nB: Noch zehn.");
        model.release();
        Map<TranscriptId, Integer> places = new HashMap<>(Map.of(long1, 27));
        model = new ListViewModel(
                session,
                Runnable::run,
                Lang.DE,
                id -> places.containsKey(id) ? OptionalInt.of(places.get(id)) : OptionalInt.empty());
        Session.await(model.load());
        Field coded = field("Codiert");
        Field place = field("Zuletzt");
        assertEquals(List.of("", "", "", "", ""), values(coded), "nothing is read while nobody looks");
        model.progress().setAwake(true);
        settle();
        assertEquals(List.of("0 %", "0 %", "0 %", "0 %", "0 %"), values(coded));
        assertEquals(List.of("", "", "", "", "Beitrag 3"), values(place));
        var code = Given.code(session, "Eins");
        Given.coding(session, long1, "Zehn Worte.", code);
        settle();
        assertEquals("52 %", coded.value().apply(row("L")));
        session.setActor("Ben");
        Given.coding(session, row("B").transcript().id(), "So.", code);
        settle();
        assertEquals("100 %", coded.value().apply(row("B")));
        model.sort(coded.order());
        assertEquals("ACDLB", shown());
        session.look(Sight.Who.MINE);
        settle();
        assertEquals("0 %", coded.value().apply(row("L")), "Ada's are not looked at");
        assertEquals("100 %", coded.value().apply(row("B")));
        model.progress().setAwake(false);
        places.put(long1, 12);
        model.progress().setAwake(true);
        settle();
        assertEquals("Beitrag 2", place.value().apply(row("L")));
    }

    private void settle() {
        // Each reading asks for the next, off the store thread.
        for (int i = 0; i < 200; i++) {
            Session.await(session.read(store -> true));
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private List<String> values(Field field) {
        return model.lines().stream()
                .map(line -> field.value().apply((ListViewModel.Row) line))
                .toList();
    }

    private ListViewModel.Row row(String title) {
        return model.lines().stream()
                .map(ListViewModel.Row.class::cast)
                .filter(r -> r.transcript().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void numbersAndRanksAreSortedAsSuch() {
        model.sort(field("Jahre").order());
        assertEquals("BADC", shown(), "9, 10, 100, and what is not known last");
        model.sort(field("Nähe").order());
        assertEquals("BDCA", shown(), "in the order of the ranks");
    }

    @Test
    void groupsStandInTheirOrderAndFold() {
        model.groupingProperty().set(field("Nähe").key());
        assertEquals("[nah2]BD[mittel1]C[fern1]A", shown());
        model.sort(field("Jahre").order().reversed());
        assertEquals("[nah2]DB[mittel1]C[fern1]A", shown());
        model.fold("nah");
        assertEquals("[nah2][mittel1]C[fern1]A", shown());
    }

    @Test
    void valuesAndWordsFilterTogether() {
        model.want(field("Nähe"), Set.of("nah", "mittel"));
        assertEquals("BCD", shown());
        model.filterProperty().set("100");
        assertEquals("D", shown());
        model.want(field("Nähe"), Set.of());
        model.filterProperty().set("");
        assertEquals("ABCD", shown());
    }

    @Test
    void aVariableThatGoesTakesItsFilterAndGroupsWithIt() {
        model.groupingProperty().set(field("Nähe").key());
        model.want(field("Nähe"), Set.of("nah"));
        Session.await(model.variables().remove(model.variables().named("Nähe").id()));
        Session.await(model.load());
        assertEquals("ABCD", shown());
        assertTrue(model.fields().stream().noneMatch(f -> f.name().equals("Nähe")));
    }

    @Test
    void columnsStayAsTheyWereLeft() {
        Remembered remembered = new ShortMemory();
        ColumnMemory memory = new ColumnMemory(remembered);
        memory.show(field("Jahre"), false);
        memory.width(field("Nähe"), 133);
        memory.order(List.of(field("Nähe").key(), Field.TITLE));
        ColumnMemory later = new ColumnMemory(remembered);
        assertEquals(false, later.isShown(field("Jahre")));
        assertEquals(133, later.width(field("Nähe")));
        List<Field> order = later.inOrder(model.fields());
        assertTrue(order.indexOf(field("Nähe")) < order.indexOf(field("Titel")));
    }

    @Test
    void everyConventionHasAName() {
        for (var convention : org.vielstimmig.transcripts.Convention.values()) {
            assertTrue(!org.vielstimmig.i18n.ImportText.of(convention).de().isBlank(), convention.name());
        }
    }
}
