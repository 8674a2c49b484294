package org.vielstimmig.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Turnwise;
import org.vielstimmig.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "code")
final class CodeCommand extends TranscriptCommand {

    private static final Pattern FROM_TO = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

    @ArgGroup(multiplicity = "1")
    Where where = new Where();

    static final class Where {
        @Option(names = "--quote", paramLabel = "TEXT", required = true)
        @Nullable
        String quote;

        @Option(names = "--at", paramLabel = "START:END", required = true)
        @Nullable
        String at;

        @Option(names = "--turn", paramLabel = "N", required = true)
        @Nullable
        Integer turn;

        @Option(names = "--turns", paramLabel = "A-B", required = true)
        @Nullable
        String turns;

        @Option(names = "--speaker", paramLabel = "LABEL", required = true)
        @Nullable
        String speaker;

        @Option(names = "--answer", paramLabel = "N", required = true)
        @Nullable
        Integer answer;
    }

    @Option(names = "--nth", paramLabel = "N", defaultValue = "1")
    int nth;

    @ArgGroup(multiplicity = "1")
    How how = new How();

    static final class How {
        @Option(names = "--with", paramLabel = "PATH", required = true)
        @Nullable
        String with;

        @Option(names = "--in-vivo", required = true)
        boolean inVivo;
    }

    @Option(names = "--weight", paramLabel = "N")
    @Nullable
    Integer weight;

    @Option(names = "--facet", paramLabel = "potential|barrier|ambivalent|neutral")
    @Nullable
    Facet facet;

    @Option(names = "--memo", paramLabel = "T", defaultValue = "")
    String memo = "";

    CodeCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session, Transcript in) {
        if (weight != null && (weight < 0 || weight > Coding.MAX_WEIGHT)) {
            throw new ProblemException(
                    new Problem.ValueInvalid("--weight", weight.toString(), "0–" + Coding.MAX_WEIGHT));
        }
        String quote = where.quote;
        String at = where.at;
        if (quote == null && at == null) {
            return onTurns(session, in);
        }
        Codings codings = new Codings(session);
        Codings.Extras extras = new Codings.Extras(weight, facet, memo);
        String with = how.with;
        Coding coding;
        if (with == null) {
            TextRange range =
                    quote != null ? Run.await(codings.find(in.id(), quote, nth)) : Ranges.of(at == null ? "" : at);
            coding = Run.await(codings.codeInVivo(in.id(), range, extras));
        } else {
            Code code = Lookup.code(session.snapshot(), with);
            coding = Run.await(
                    quote != null
                            ? codings.code(in.id(), quote, nth, code.id(), extras)
                            : codings.code(in.id(), Ranges.of(at == null ? "" : at), code.id(), extras));
        }
        Shapes.CodingShape shape = shapes(session, List.of(coding)).getFirst();
        run.answer(shape, () -> List.of(Shapes.row(shape.id(), shape.code(), shape.text())));
        return DONE;
    }

    private int onTurns(Session session, Transcript in) {
        String with = how.with;
        if (with == null) {
            throw new ProblemException(new Problem.ValueInvalid("--in-vivo", "", "--quote, --at"));
        }
        if (weight != null || facet != null || !memo.isEmpty()) {
            throw UsageFaults.alone(spec, "--weight, --facet, --memo", "--quote, --at");
        }
        Code code = Lookup.code(session.snapshot(), with);
        TranscriptText text = Run.await(session.read(store -> store.text(in.id())))
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.TRANSCRIPT, transcript)));
        List<Codings.Place> places = turns(in, text).stream()
                .map(turn -> new Codings.Place(in.id(), turn.range()))
                .toList();
        List<Coding> made = Run.await(new Codings(session).codeAll(StepKind.CODED, places, code.id()));
        List<Shapes.CodingShape> shapes = shapes(session, made);
        run.answer(shapes, () -> Shapes.lines(shapes));
        return DONE;
    }

    private List<Turn> turns(Transcript in, TranscriptText text) {
        Integer turn = where.turn;
        Integer answer = where.answer;
        String turns = where.turns;
        String speaker = where.speaker;
        List<Turn> found;
        String option;
        String asked;
        if (turn != null) {
            option = "--turn";
            asked = turn.toString();
            found = Turnwise.between(text, turn, turn);
        } else if (answer != null) {
            option = "--answer";
            asked = answer.toString();
            found = text.turns().stream().anyMatch(t -> t.n() == answer)
                    ? Turnwise.answerTo(in, text, answer)
                    : List.of();
        } else if (turns != null) {
            option = "--turns";
            asked = turns;
            Matcher matcher = FROM_TO.matcher(turns.strip());
            found = matcher.matches()
                    ? Turnwise.between(text, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                    : List.of();
        } else {
            String label = speaker == null ? "" : speaker;
            return in.speakers().stream()
                    .filter(s -> s.label().equals(label) || s.name().equals(label))
                    .map(s -> Turnwise.of(text, s.id()))
                    .filter(said -> !said.isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.SPEAKER, label)));
        }
        if (found.isEmpty()) {
            throw new ProblemException(
                    new Problem.ValueInvalid(option, asked, "1–" + text.turns().size()));
        }
        return found;
    }

    private static List<Shapes.CodingShape> shapes(Session session, List<Coding> codings) {
        List<Memo> memos = Run.await(session.read(Store::memos));
        return Shapes.codings(session, codings, memos);
    }
}
