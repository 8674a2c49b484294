package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.exchange.sample.SampleSource;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Variable;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// The sample as a project: whole, coded with care, and spread so that every view has something to tell.
class SampleTest {

    private static final SampleSource SOURCE = new SampleSource();

    @TempDir
    static Path folder;

    private static Session session;
    private static Snapshot project;
    private static List<Coding> codings;

    @BeforeAll
    static void build() {
        session = Sample.buildAnew(folder.resolve("s.vielstimmig"), Lang.DE, "Ada", Progress.none());
        project = session.snapshot();
        codings = Session.await(session.read(Store::allCodings));
    }

    @AfterAll
    static void close() {
        session.close();
    }

    private static TranscriptText text(Transcript transcript) {
        return Session.await(session.read(store -> store.text(transcript.id()))).orElseThrow();
    }

    private static Code code(CodeId id) {
        return project.code(id).orElseThrow();
    }

    private static String path(Code code) {
        return new CodeTree(project.codes()).path(code);
    }

    private static Facet facet(Coding coding) {
        Facet own = coding.facet();
        return own != null ? own : code(coding.code()).facet();
    }

    private static String value(Transcript transcript, String variable) {
        return project.variables().stream()
                .filter(v -> v.name().equals(variable))
                .findFirst()
                .map(v -> transcript.values().getOrDefault(v.id(), ""))
                .orElseThrow();
    }

    // --- the sources fit each other ------------------------------------------------------------------------------

    @Test
    void everyQuoteIsSaidExactlyOnce() {
        Map<String, String> texts = new TreeMap<>();
        project.transcripts().forEach(t -> texts.put(t.title(), text(t).text()));
        List<String> wrong = new ArrayList<>();
        for (SampleSource.InterviewSource interview : SOURCE.about().transcripts()) {
            Set<List<String>> seen = new HashSet<>();
            for (SampleSource.CodingSource c : SOURCE.codings(interview)) {
                if (!c.interview().equals(interview.title())) {
                    wrong.add("in the wrong file: " + c.quote());
                }
                if (!seen.add(List.of(c.quote(), c.code(), c.coder()))) {
                    wrong.add("coded twice by " + c.coder() + ": " + c.quote());
                }
                int found = count(texts.getOrDefault(c.interview(), ""), c.quote());
                if (found != 1) {
                    wrong.add(found + " times in " + c.interview() + ": " + c.quote());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static int count(String text, String quote) {
        String words = Pattern.compile("\\s+")
                .splitAsStream(quote.strip())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        Matcher m = Pattern.compile(words).matcher(text);
        int n = 0;
        while (m.find()) {
            n++;
        }
        return n;
    }

    @Test
    void everyAnchorIsACodingOfTheSources() {
        List<String> missing = new ArrayList<>();
        Map<String, List<SampleSource.CodingSource>> all = new TreeMap<>();
        SOURCE.about().transcripts().forEach(i -> all.put(i.title(), SOURCE.codings(i)));
        for (SampleSource.CodeSource code : SOURCE.codebook()) {
            for (SampleSource.AnchorSource anchor :
                    Objects.requireNonNullElse(code.anchors(), List.<SampleSource.AnchorSource>of())) {
                boolean there = all.getOrDefault(anchor.interview(), List.of()).stream()
                        .anyMatch(c ->
                                c.quote().equals(anchor.quote()) && c.code().equals(code.path()));
                if (!there) {
                    missing.add(code.path() + " in " + anchor.interview() + ": " + anchor.quote());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void theTableOfVariablesFitsTheInterviews() {
        assertEquals(20, project.transcripts().size());
        for (Transcript transcript : project.transcripts()) {
            assertTrue(Set.of("MO", "BEH").contains(transcript.group()), transcript.title());
            assertTrue(transcript.date() != null && transcript.date().startsWith("2025-"), transcript.title());
            for (Variable variable : project.variables()) {
                String value = transcript.values().getOrDefault(variable.id(), "");
                boolean authority =
                        transcript.group().equals("BEH") && variable.name().equals("Gegründet");
                assertTrue(!value.isEmpty() || authority, variable.name() + " of " + transcript.title());
                assertTrue(
                        variable.values().isEmpty()
                                || value.isEmpty()
                                || variable.values().contains(value),
                        value + " of " + transcript.title());
            }
        }
    }

    @Test
    void whatIsBuiltPassesEveryCheck() {
        assertEquals(List.of(), Session.await(session.lookedOver()));
        assertEquals(1, project.releases().size());
        assertEquals(
                project.codes().size(), project.releases().getFirst().codes().size());
    }

    // --- the codebook --------------------------------------------------------------------------------------------

    @Test
    void everyCodeHasItsRules() {
        List<String> bare = new ArrayList<>();
        for (Code code : project.codes()) {
            boolean whole = !code.brief().isBlank()
                    && !code.definition().isBlank()
                    && !code.useWhen().isBlank()
                    && !code.notWhen().isBlank()
                    && !code.rule().isBlank()
                    && !code.anchors().isEmpty();
            if (!whole) {
                bare.add(path(code));
            }
        }
        assertEquals(List.of(), bare);
        assertTrue(project.codes().size() >= 28, project.codes().size() + " codes");
    }

    @Test
    void everyCodeHasATypicalAnchor() {
        Set<CodingId> known = codings.stream().map(Coding::id).collect(Collectors.toSet());
        for (Code code : project.codes()) {
            assertTrue(code.anchors().stream().anyMatch(a -> a.kind() == Anchor.Kind.TYPICAL), path(code));
            assertTrue(code.anchors().stream().allMatch(a -> known.contains(a.coding())), path(code));
        }
    }

    @Test
    void everyCodeIsUsedInTwoInterviewsOrRareOnPurpose() {
        Map<CodeId, Set<TranscriptId>> used = new TreeMap<>();
        codings.forEach(
                c -> used.computeIfAbsent(c.code(), k -> new TreeSet<>()).add(c.transcript()));
        Set<String> rare = SOURCE.codebook().stream()
                .filter(c -> c.rare() != null && !c.rare().isBlank())
                .map(SampleSource.CodeSource::path)
                .collect(Collectors.toSet());
        List<String> lonely = project.codes().stream()
                .filter(c -> used.getOrDefault(c.id(), Set.of()).size() < 2)
                .map(SampleTest::path)
                .filter(p -> !rare.contains(p))
                .toList();
        assertEquals(List.of(), lonely);
    }

    // --- the codings ---------------------------------------------------------------------------------------------

    @Test
    void thereIsEnoughToLookAt() {
        assertTrue(codings.size() >= 500, codings.size() + " codings");
        project.transcripts().forEach(t -> {
            long of =
                    codings.stream().filter(c -> c.transcript().equals(t.id())).count();
            assertTrue(of >= 12, t.title() + " has " + of);
        });
    }

    @Test
    void fiveInterviewsAreCodedByTwo() {
        Map<String, Set<Object>> coders = new TreeMap<>();
        Map<TranscriptId, String> titles =
                project.transcripts().stream().collect(Collectors.toMap(Transcript::id, Transcript::title));
        codings.forEach(c -> coders.computeIfAbsent(titles.getOrDefault(c.transcript(), ""), k -> new HashSet<>())
                .add(c.coder()));
        assertTrue(coders.values().stream().filter(s -> s.size() > 1).count() >= 5, coders.toString());
    }

    @Test
    void codersWorkOnDaysOfTheirOwn() {
        SampleSource.About about = SOURCE.about();
        Instant released = project.releases().getFirst().at();
        for (SampleSource.InterviewSource interview : about.transcripts()) {
            Set<String> working = SOURCE.codings(interview).stream()
                    .map(SampleSource.CodingSource::coder)
                    .collect(Collectors.toSet());
            assertEquals(working, interview.coded().keySet(), interview.title());
        }
        assertTrue(codings.stream().allMatch(c -> c.created().isBefore(Instant.parse("2025-12-31T00:00:00Z"))));
        for (Coding coding : codings) {
            assertEquals(coding.created().isBefore(released), coding.release() == null, coding.quote());
        }
        assertTrue(codings.stream().anyMatch(c -> c.release() != null), "some are set under the release");
        assertTrue(codings.stream()
                        .map(c -> c.created().toString().substring(0, 10))
                        .distinct()
                        .count()
                >= 15);
    }

    @Test
    void questionsStayUncoded() {
        List<String> asked = new ArrayList<>();
        for (Transcript transcript : project.transcripts()) {
            TranscriptText text = text(transcript);
            codings.stream()
                    .filter(c -> c.transcript().equals(transcript.id()))
                    .forEach(c -> text.turnAt(c.range().start())
                            .flatMap(t -> transcript.speaker(t.speaker()))
                            .filter(s -> s.role() == org.vielstimmig.model.Role.INTERVIEWER)
                            .ifPresent(s -> asked.add(transcript.title() + ": " + c.quote())));
        }
        assertEquals(List.of(), asked);
    }

    @Test
    void fiveThemesHoldPotentialsAndBarriers() {
        CodeTree tree = new CodeTree(project.codes());
        Map<String, Map<Facet, Integer>> themes = new TreeMap<>();
        for (Coding coding : codings) {
            String theme = CodeTree.names(tree.path(code(coding.code()))).getFirst();
            themes.computeIfAbsent(theme, k -> new EnumMap<>(Facet.class)).merge(facet(coding), 1, Integer::sum);
        }
        long both = themes.values().stream()
                .filter(f -> f.getOrDefault(Facet.POTENTIAL, 0) >= 5 && f.getOrDefault(Facet.BARRIER, 0) >= 5)
                .count();
        assertTrue(both >= 5, themes.toString());
    }

    // --- the spread ----------------------------------------------------------------------------------------------

    @Test
    void statesTypesAndAudiencesAreSpread() {
        assertEquals(16, different("Bundesland"));
        assertTrue(different("Feld") >= 8, "fields");
        assertEquals(4, different("Größe"));
        assertTrue(different("Förderung") >= 5, "funding");
        assertTrue(different("Rolle") >= 4, "roles");
        assertEquals(3, different("Lage"));
        assertEquals(
                5,
                project.transcripts().stream()
                        .filter(t -> t.group().equals("BEH"))
                        .count());
        assertEquals(
                15,
                project.transcripts().stream()
                        .filter(t -> t.group().equals("MO"))
                        .count());
        assertTrue(
                project.transcripts().stream()
                                .map(t -> t.source().profile())
                                .distinct()
                                .count()
                        >= 9,
                "conventions");
        assertTrue(
                project.transcripts().stream()
                                .map(t -> t.source().format())
                                .distinct()
                                .count()
                        >= 8,
                "formats");
    }

    private static long different(String variable) {
        return project.transcripts().stream()
                .map(t -> value(t, variable))
                .filter(v -> !v.isEmpty())
                .distinct()
                .count();
    }

    // --- questionnaire and memos ---------------------------------------------------------------------------------

    @Test
    void everyItemHasItsEvidence() {
        assertEquals(2, project.audiences().size());
        Set<CodingId> known = codings.stream().map(Coding::id).collect(Collectors.toSet());
        for (Item item : project.items()) {
            assertFalse(item.evidence().codes().isEmpty(), item.exportCode());
            assertFalse(item.evidence().codings().isEmpty(), item.exportCode());
            assertTrue(known.containsAll(item.evidence().codings()), item.exportCode());
        }
    }

    @Test
    void memosThinkAboutEverything() {
        var memos = Session.await(session.read(Store::memos));
        assertTrue(memos.stream().anyMatch(m -> m.on() instanceof MemoTarget.OnProject), "on the project");
        assertTrue(memos.stream().anyMatch(m -> m.on() instanceof MemoTarget.OnTranscript), "on an interview");
        assertTrue(memos.stream().anyMatch(m -> m.on() instanceof MemoTarget.OnCode), "on a code");
        assertTrue(memos.stream().anyMatch(m -> m.on() instanceof MemoTarget.OnCoding), "on a coding");
        assertTrue(memos.stream().anyMatch(m -> m.on() instanceof MemoTarget.InDiary), "in the diary");
    }

    /// A code that nobody is asked about says why in a memo of its own; themes say it together.
    @Test
    void whatIsNotAskedIsSaid() {
        List<Memo> memos = Session.await(session.read(Store::memos));
        Set<CodeId> asked = project.items().stream()
                .flatMap(item -> item.evidence().codes().stream())
                .collect(Collectors.toSet());
        List<Code> unasked =
                project.codes().stream().filter(c -> !asked.contains(c.id())).toList();
        assertFalse(unasked.isEmpty());
        for (Code code : unasked) {
            assertTrue(
                    memos.stream()
                            .anyMatch(m -> code.parent() == null
                                    ? m.on() instanceof MemoTarget.OnProject
                                            && m.text().contains("kein Item")
                                            && m.text().contains(code.name())
                                    : m.on().equals(new MemoTarget.OnCode(code.id()))
                                            && m.text().startsWith("Kein Item")),
                    path(code));
        }
    }

    /// What both have coded is in work until they have talked about it; the trial they have talked about.
    @Test
    void theStatusSaysHowFarTheyAre() {
        for (SampleSource.InterviewSource interview : SOURCE.about().transcripts()) {
            boolean again = interview.coded().size() > 1
                    && interview.coded().values().stream()
                            .anyMatch(
                                    at -> at.compareTo(SOURCE.about().release().at()) > 0);
            Transcript transcript = project.transcripts().stream()
                    .filter(t -> t.title().equals(interview.title()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    again ? TranscriptStatus.IN_WORK : TranscriptStatus.DONE, transcript.status(), interview.title());
            Instant first = codings.stream()
                    .filter(c -> c.transcript().equals(transcript.id()))
                    .map(Coding::created)
                    .min(Instant::compareTo)
                    .orElseThrow();
            assertEquals(first, transcript.added(), interview.title());
        }
    }

    @Test
    void rulesAreNoTasks() {
        for (Code code : project.codes()) {
            assertFalse(code.rule().matches("(?s).*(ist|sind) (noch )?\\p{L}*zu\\p{L}*en\\b.*"), path(code));
        }
    }

    // --- the original --------------------------------------------------------------------------------------------

    private static Code tandem(Session of) {
        return new CodeTree(of.snapshot().codes())
                .byPath("Zusammenarbeit/Tandem")
                .orElseThrow();
    }

    @Test
    void theOriginalStaysAsItIs(@TempDir Path other) {
        try (Session copy = Sample.build(other.resolve("a.vielstimmig"), Lang.EN, "Ada")) {
            Session.await(new Codebook(copy)
                    .change(tandem(copy).id(), c -> c.edit().brief("anders").done()));
        }
        try (Session again = Sample.build(other.resolve("b.vielstimmig"), Lang.EN, "Ada")) {
            assertEquals(tandem(session).brief(), tandem(again).brief());
            assertFalse(tandem(again).brief().isEmpty());
            assertTrue(Session.await(Sample.is(again)));
        }
        try (Session empty = Session.create(other.resolve("c.vielstimmig"), "Leer", "Ada")) {
            assertFalse(Session.await(Sample.is(empty)));
        }
    }

    @Test
    void undoingEndsWhereThePersonBegan(@TempDir Path other) {
        try (Session copy = Sample.build(other.resolve("a.vielstimmig"), Lang.DE, "Ada")) {
            String before = Session.await(copy.read(Store::dump));
            assertTrue(
                    Session.await(copy.read(store -> store.journal().toUndo())).isEmpty());
            Session.await(new Codebook(copy)
                    .change(tandem(copy).id(), c -> c.edit().brief("anders").done()));
            Session.await(copy.undo());
            ProblemException nothing = assertThrows(ProblemException.class, () -> Session.await(copy.undo()));
            assertInstanceOf(Problem.NothingToUndo.class, nothing.problem());
            assertEquals(before, Session.await(copy.read(Store::dump)));
        }
    }

    @Test
    void whoWantsToGoesBehindItInTheHistory(@TempDir Path other) {
        try (Session copy = Sample.build(other.resolve("a.vielstimmig"), Lang.DE, "Ada")) {
            assertEquals(1, Session.await(new History(copy).goTo(0)));
            assertEquals(0, copy.snapshot().transcripts().size());
            Session.await(copy.redo());
            assertEquals(
                    codings.size(), Session.await(copy.read(Store::allCodings)).size());
        }
    }
}
