package org.vielstimmig.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.exchange.sample.SampleSource;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Variable;
import org.vielstimmig.model.VariableId;
import org.vielstimmig.transcripts.ReadOptions;
import org.vielstimmig.transcripts.Reading;
import org.vielstimmig.transcripts.TranscriptReader;

/// Builds the invented sample project from its readable sources, so that it can never be older than the
/// program.
public final class Sample {

    /// Weights 1 to 3 of the sources on the program's scale of 100.
    private static final int[] WEIGHTS = {0, 33, 67, 100};

    private final SampleSource source = new SampleSource();
    private final Draft draft;
    private final Map<String, String> coders = new TreeMap<>();
    private final Map<String, Transcript> transcripts = new TreeMap<>();
    private final Map<TranscriptId, TranscriptText> texts = new TreeMap<>();
    private final Map<String, Code> codes = new TreeMap<>();
    private final Map<String, CodingId> byQuoteAndCode = new TreeMap<>();
    private final Map<String, CodingId> byQuote = new TreeMap<>();

    private Sample(Draft draft) {
        this.draft = draft;
    }

    /// Makes a new project file with the sample in it. Never overwrites.
    ///
    /// @param lang language of the title
    public static Session build(Path path, Lang lang, String actor) {
        SampleSource.About about = new SampleSource().about();
        Session session = Session.create(path, about.title().getOrDefault(lang.tag(), "Vielstimmig"), actor);
        try {
            Session.await(session.perform(StepKind.SAMPLE_BUILT, draft -> {
                new Sample(draft).all(about, lang);
                return session.path();
            }));
            return session;
        } catch (RuntimeException e) {
            session.close();
            deleteQuietly(path);
            throw e;
        }
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // The fault that led here is the one to report.
        }
    }

    private void all(SampleSource.About about, Lang lang) {
        var project = draft.snapshot().project();
        draft.change(
                project,
                new org.vielstimmig.model.Project(
                        project.id(), project.title(), about.description().getOrDefault(lang.tag(), "")));
        about.coders().forEach(c -> coders.put(c.initials(), c.name()));
        interviews(about);
        codebook();
        codings();
        anchors();
        memos();
        new SampleSurvey(draft, source.questionnaire(), codes, this::coding).add();
    }

    private void interviews(SampleSource.About about) {
        Map<String, VariableId> variables = new TreeMap<>();
        for (SampleSource.VariableSource v : about.variables()) {
            Variable variable = new Variable(
                    VariableId.create(),
                    v.name(),
                    Variable.Kind.valueOf(v.type().toUpperCase(Locale.ROOT)),
                    orNone(v.values()),
                    variables.size());
            variables.put(v.name(), variable.id());
            draft.add(variable);
        }
        for (SampleSource.InterviewSource i : about.transcripts()) {
            byte[] bytes = source.interview(i.file());
            Reading reading = TranscriptReader.read(i.file(), bytes, ReadOptions.NONE);
            Map<VariableId, String> values = new TreeMap<>();
            i.values().forEach((name, value) -> {
                VariableId id = variables.get(name);
                if (id != null) {
                    values.put(id, value);
                }
            });
            Transcript transcript = new Transcript(
                    TranscriptId.create(),
                    i.title(),
                    reading.source(),
                    i.language(),
                    reading.markSide(),
                    reading.speakers().stream()
                            .map(s -> i.speakers().stream()
                                    .filter(named -> named.label().equals(s.label()))
                                    .findFirst()
                                    .map(named -> s.withName(named.name())
                                            .withRole(Role.valueOf(named.role().toUpperCase(Locale.ROOT))))
                                    .orElse(s))
                            .toList(),
                    i.group(),
                    i.date(),
                    values,
                    TranscriptStatus.DONE,
                    transcripts.size(),
                    draft.now());
            TranscriptText text = new TranscriptText(transcript.id(), reading.text(), reading.turns());
            draft.add(transcript, text, bytes);
            transcripts.put(i.title(), transcript);
            texts.put(transcript.id(), text);
        }
    }

    private void codebook() {
        List<SampleSource.CodeSource> sources = source.codebook();
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
            draft.add(linked);
        }
    }

    private void codings() {
        for (SampleSource.CodingSource c : source.codings()) {
            Transcript transcript = transcript(c.interview());
            TextRange range = range(transcript, c.quote());
            Coder coder = coder(c.coder());
            Integer weight = c.weight();
            Coding coding = new Coding(
                    CodingId.create(),
                    transcript.id(),
                    range,
                    code(c.code()).id(),
                    coder.id(),
                    c.quote(),
                    weight == null ? null : (Integer) WEIGHTS[weight],
                    c.facet() == null ? null : facet(c.facet()),
                    draft.now(),
                    null);
            draft.add(coding);
            byQuoteAndCode.putIfAbsent(key(c.interview(), c.quote(), c.code()), coding.id());
            byQuote.putIfAbsent(key(c.interview(), c.quote(), ""), coding.id());
            String memo = c.memo();
            if (memo != null && !memo.isBlank()) {
                draft.add(
                        new Memo(MemoId.create(), new MemoTarget.OnCoding(coding.id()), memo, coder.id(), draft.now()));
            }
        }
    }

    private void anchors() {
        for (SampleSource.CodeSource c : source.codebook()) {
            List<Anchor> anchors = orNone(c.anchors()).stream()
                    .map(a -> new Anchor(
                            coding(a.interview(), a.quote(), c.path()),
                            Anchor.Kind.valueOf(a.kind().toUpperCase(Locale.ROOT))))
                    .toList();
            Code before = code(c.path());
            Code after = before.edit().anchors(anchors).done();
            draft.change(before, after);
            codes.put(c.path(), after);
        }
    }

    private void memos() {
        for (SampleSource.MemoSource m : source.memos()) {
            MemoTarget on = switch (m.on().contains(":") ? m.on().substring(0, m.on().indexOf(':')) : m.on()) {
                case "transcript" ->
                    new MemoTarget.OnTranscript(transcript(after(m.on())).id());
                case "code" -> new MemoTarget.OnCode(code(after(m.on())).id());
                case "coding" -> new MemoTarget.OnCoding(coding(or(m.interview()), or(m.quote()), or(m.code())));
                default -> new MemoTarget.OnProject();
            };
            draft.add(new Memo(MemoId.create(), on, m.text(), coder(m.coder()).id(), draft.now()));
        }
    }

    /// @param code path, empty for whichever code the passage has
    private CodingId coding(String interview, String quote, String code) {
        CodingId id = code.isEmpty()
                ? byQuote.get(key(interview, quote, ""))
                : byQuoteAndCode.get(key(interview, quote, code));
        if (id == null) {
            throw new IllegalStateException("the sample has no coding " + interview + ": " + quote);
        }
        return id;
    }

    private TextRange range(Transcript transcript, String quote) {
        TranscriptText text = texts.get(transcript.id());
        if (text == null) {
            throw new IllegalStateException("no text");
        }
        return Codings.find(text.text(), quote, 1)
                .orElseThrow(() -> new IllegalStateException("the sample does not say " + quote));
    }

    private Transcript transcript(String title) {
        Transcript transcript = transcripts.get(title);
        if (transcript == null) {
            throw new IllegalStateException("the sample has no interview " + title);
        }
        return transcript;
    }

    private Code code(String path) {
        Code code = codes.get(path);
        if (code == null) {
            throw new IllegalStateException("the sample has no code " + path);
        }
        return code;
    }

    private Coder coder(String initials) {
        return draft.coder(coders.getOrDefault(initials, initials));
    }

    private static String key(String interview, String quote, String code) {
        return interview + "\n" + quote + "\n" + code;
    }

    private static String after(String on) {
        return on.substring(on.indexOf(':') + 1);
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
