package org.vielstimmig.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.exchange.sample.ReadyCopy;
import org.vielstimmig.exchange.sample.SampleSource;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Phase;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.ProjectId;
import org.vielstimmig.model.Release;
import org.vielstimmig.model.ReleaseId;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.store.ProjectFile;

/// Builds the invented sample project from its readable sources, so that it can never be older than the
/// program.
public final class Sample {

    /// Raised when a person who has seen the sample before should see it anew: their own copy of the one before
    /// stays as it is.
    public static final int EDITION = 2;

    /// Weights 1 to 3 of the sources on the program's scale of 100.
    private static final int[] WEIGHTS = {0, 33, 67, 100};

    private final Draft draft;
    private final Map<String, String> coders = new TreeMap<>();
    private final Map<String, Transcript> transcripts = new TreeMap<>();
    private final Map<String, TranscriptText> texts = new TreeMap<>();
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final List<Entity> set = new ArrayList<>();
    private final Map<String, CodingId> byQuoteAndCode = new TreeMap<>();
    private final Map<String, CodingId> byQuote = new TreeMap<>();

    private Sample(Draft draft) {
        this.draft = draft;
    }

    /// Makes a new project file with the sample in it, and opens it. Never overwrites.
    ///
    /// @param lang language of title, description and release
    public static Session build(Path path, Lang lang, String actor) {
        return build(path, lang, actor, Progress.none());
    }

    /// The same, telling how far it is. Where the program brings a finished file along, that one is copied.
    public static Session build(Path path, Lang lang, String actor, Progress progress) {
        return copyReady(path, lang) ? Session.open(path, actor) : buildAnew(path, lang, actor, progress);
    }

    /// Copies the finished file, in any language, where the program brings one along.
    ///
    /// @return whether it does
    public static boolean copyReady(Path path) {
        return copyReady(path, Lang.DE);
    }

    private static boolean copyReady(Path path, Lang lang) {
        Optional<InputStream> ready = ReadyCopy.open(lang.tag());
        if (ready.isEmpty()) {
            return false;
        }
        try (InputStream finished = ready.get()) {
            ProjectFile.settle(finished, path, ProjectId.create());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes the finished files that [build][#build] copies, one for each language.
    ///
    /// @param folder made if missing; what is there of this kind is replaced
    public static void makeReady(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Lang lang : Lang.values()) {
            Path ready = folder.resolve(ReadyCopy.name(lang.tag()));
            Path working = folder.resolve("working-" + lang.tag() + ".vielstimmig");
            Files.deleteIfExists(ready);
            Files.deleteIfExists(working);
            try (Session session = buildAnew(working, lang, "", Progress.none())) {
                Session.await(session.backup(ready));
            } finally {
                Files.deleteIfExists(working);
            }
        }
        ReadyCopy.seal(folder);
    }

    /// Builds a new project file with the sample of its sources.
    static Session buildAnew(Path path, Lang lang, String actor, Progress progress) {
        SampleSource source = new SampleSource();
        SampleSource.About about = source.about();
        CompletableFuture<List<SampleTexts.Read>> reading =
                CompletableFuture.supplyAsync(() -> SampleTexts.read(source, about, progress));
        CompletableFuture<Sources> others = CompletableFuture.supplyAsync(() -> Sources.of(source, about));
        // Those who coded built it; whoever opens it has done nothing yet.
        Session session = Session.create(path, about.title().getOrDefault(lang.tag(), "Vielstimmig"), about.builder());
        try {
            List<SampleTexts.Read> files = Session.await(reading);
            Sources sources = Session.await(others);
            progress.phase(Phase.WRITING, 0, "");
            Session.await(session.perform(StepKind.SAMPLE_BUILT, draft -> {
                new Sample(draft).all(source, about, files, sources, lang);
                return session.path();
            }));
            session.setActor(actor);
            return session;
        } catch (RuntimeException e) {
            session.close();
            deleteQuietly(path);
            throw e;
        }
    }

    /// Whether a project began as the sample.
    public static CompletableFuture<Boolean> is(Session session) {
        return session.read(store -> store.journal()
                .step(1)
                .filter(s -> s.kind() == StepKind.SAMPLE_BUILT)
                .isPresent());
    }

    /// What stands beside the interviews.
    ///
    /// @param codings by the interview's place
    private record Sources(
            List<SampleSource.CodeSource> codes,
            List<List<SampleSource.CodingSource>> codings,
            List<SampleSource.MemoSource> memos,
            SampleSource.SurveySource survey) {

        static Sources of(SampleSource source, SampleSource.About about) {
            return new Sources(
                    source.codebook(),
                    about.transcripts().stream().map(source::codings).toList(),
                    source.memos(),
                    source.questionnaire());
        }
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // The fault that led here is the one to report.
        }
    }

    private void all(
            SampleSource source, SampleSource.About about, List<SampleTexts.Read> files, Sources sources, Lang lang) {
        var project = draft.snapshot().project();
        draft.change(
                project,
                new org.vielstimmig.model.Project(
                        project.id(), project.title(), about.description().getOrDefault(lang.tag(), "")));
        about.coders().forEach(c -> coders.put(c.initials(), c.name()));
        SampleTexts.add(draft, source, about, files).forEach((transcript, text) -> {
            transcripts.put(transcript.title(), transcript);
            texts.put(transcript.title(), text);
        });
        codebook(sources.codes());
        Instant released = time(about.release().at());
        for (int i = 0; i < files.size(); i++) {
            codings(files.get(i).interview(), sources.codings().get(i), released);
        }
        anchors(sources.codes());
        set.forEach(draft::add);
        release(about.release(), lang, released);
        Map<String, Item> items = new SampleSurvey(draft, sources.survey(), codes, this::coding).add();
        new SampleThoughts(this, draft, items).add(sources.memos());
    }

    private void codebook(List<SampleSource.CodeSource> sources) {
        for (SampleSource.CodeSource c : sources) {
            List<String> names = CodeTree.names(c.path());
            Code parent = names.size() < 2 ? null : codes.get(String.join("/", names.subList(0, names.size() - 1)));
            CodeId above = parent == null ? null : parent.id();
            int position = (int) codes.values().stream()
                    .filter(other -> java.util.Objects.equals(other.parent(), above))
                    .count();
            codes.put(
                    c.path(),
                    Code.named(CodeId.create(), above, position, names.getLast(), facet(c.facet()))
                            .edit()
                            .shortName(or(c.shortName()))
                            .brief(or(c.brief()))
                            .definition(or(c.definition()))
                            .useWhen(or(c.useWhen()))
                            .notWhen(or(c.notWhen()))
                            .rule(or(c.rule()))
                            .origin(origin(or(c.origin())))
                            .status(status(or(c.status())))
                            .done());
        }
        for (SampleSource.CodeSource c : sources) {
            List<CodeId> see = orNone(c.notWhenSee()).stream()
                    .map(codes::get)
                    .filter(java.util.Objects::nonNull)
                    .map(Code::id)
                    .toList();
            Code linked = code(c.path()).edit().notWhenSee(see).done();
            codes.put(c.path(), linked);
        }
    }

    /// A coder sets a coding every minute or two, beginning at the time that the sources give.
    private void codings(
            SampleSource.InterviewSource interview, List<SampleSource.CodingSource> sources, Instant released) {
        Map<String, Instant> next = new TreeMap<>();
        interview.coded().forEach((who, at) -> next.put(who, time(at)));
        for (SampleSource.CodingSource c : sources) {
            Transcript transcript = transcript(c.interview());
            TextRange range = range(text(c.interview()), c.quote());
            Coder coder = coder(c.coder());
            Integer weight = c.weight();
            Instant at = next.getOrDefault(c.coder(), draft.now());
            next.computeIfPresent(
                    c.coder(),
                    (who, before) -> before.plusSeconds(40 + c.quote().length() / 2));
            Coding coding = new Coding(
                    CodingId.create(),
                    transcript.id(),
                    range,
                    code(c.code()).id(),
                    coder.id(),
                    range.of(text(c.interview()).text()),
                    weight == null ? null : (Integer) WEIGHTS[weight],
                    c.facet() == null ? null : facet(c.facet()),
                    at,
                    at.isBefore(released) ? null : (Integer) 1);
            set.add(coding);
            byQuoteAndCode.putIfAbsent(key(c.interview(), c.quote(), c.code()), coding.id());
            byQuote.putIfAbsent(key(c.interview(), c.quote(), ""), coding.id());
            String memo = c.memo();
            if (memo != null && !memo.isBlank()) {
                set.add(new Memo(MemoId.create(), new MemoTarget.OnCoding(coding.id()), memo, coder.id(), at));
            }
        }
    }

    /// Codes are added once the codings are known that they refer to.
    private void anchors(List<SampleSource.CodeSource> sources) {
        for (SampleSource.CodeSource c : sources) {
            List<Anchor> anchors = orNone(c.anchors()).stream()
                    .map(a -> new Anchor(
                            coding(a.interview(), a.quote(), c.path()),
                            Anchor.Kind.valueOf(a.kind().toUpperCase(Locale.ROOT))))
                    .toList();
            Code whole = code(c.path()).edit().anchors(anchors).done();
            draft.add(whole);
            codes.put(c.path(), whole);
        }
    }

    private void release(SampleSource.ReleaseSource source, Lang lang, Instant at) {
        draft.add(new Release(
                ReleaseId.create(),
                1,
                source.note().getOrDefault(lang.tag(), ""),
                coder(source.coder()).id(),
                at,
                List.copyOf(codes.values())));
    }

    static Instant time(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.UTC);
    }

    /// @param code path, empty for whichever code the passage has
    CodingId coding(String interview, String quote, String code) {
        CodingId id = code.isEmpty()
                ? byQuote.get(key(interview, quote, ""))
                : byQuoteAndCode.get(key(interview, quote, code));
        if (id == null) {
            throw new IllegalStateException("the sample has no coding " + interview + ": " + quote);
        }
        return id;
    }

    static TextRange range(TranscriptText text, String quote) {
        return Codings.find(text.text(), quote, 1)
                .orElseThrow(() -> new IllegalStateException("the sample does not say " + quote));
    }

    TranscriptText text(String title) {
        TranscriptText text = texts.get(title);
        if (text == null) {
            throw new IllegalStateException("the sample has no interview " + title);
        }
        return text;
    }

    Transcript transcript(String title) {
        Transcript transcript = transcripts.get(title);
        if (transcript == null) {
            throw new IllegalStateException("the sample has no interview " + title);
        }
        return transcript;
    }

    Code code(String path) {
        Code code = codes.get(path);
        if (code == null) {
            throw new IllegalStateException("the sample has no code " + path);
        }
        return code;
    }

    Coder coder(String initials) {
        return draft.coder(coders.getOrDefault(initials, initials));
    }

    private static String key(String interview, String quote, String code) {
        return interview + "\n" + quote + "\n" + code;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static Facet facet(String name) {
        return Facet.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static CodeOrigin origin(String name) {
        return switch (name) {
            case "deductive" -> CodeOrigin.DEDUCTIVE;
            case "in-vivo" -> CodeOrigin.IN_VIVO;
            case "guide" -> CodeOrigin.GUIDE_QUESTION;
            default -> CodeOrigin.INDUCTIVE;
        };
    }

    private static CodeStatus status(String name) {
        return name.isEmpty() ? CodeStatus.DRAFT : CodeStatus.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
