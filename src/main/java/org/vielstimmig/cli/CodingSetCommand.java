package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.project.Alteration;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Store;
import org.vielstimmig.text.Ends;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "coding-set")
final class CodingSetCommand extends ProjectCommand {

    private static final Pattern STEPS = Pattern.compile("([+-]?\\d{1,6}):(word|sentence|turn)");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CODING")
    List<String> codings = new ArrayList<>();

    @Option(names = "--at", paramLabel = "START:END")
    @Nullable
    String at;

    @Option(names = "--start", paramLabel = "±N:word|sentence|turn")
    @Nullable
    String start;

    @Option(names = "--end", paramLabel = "±N:word|sentence|turn")
    @Nullable
    String end;

    @Option(names = "--with", paramLabel = "PATH")
    @Nullable
    String with;

    @Option(names = "--weight", paramLabel = "N|none")
    @Nullable
    String weight;

    @Option(names = "--facet", paramLabel = "potential|barrier|ambivalent|neutral|code")
    @Nullable
    String facet;

    CodingSetCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Alteration all = (before, text) -> before;
        if (at != null) {
            all = all.then(Alteration.range(Ranges.of(at)));
        }
        if (start != null) {
            all = all.then(steps("--start", start, Ends.Side.START));
        }
        if (end != null) {
            all = all.then(steps("--end", end, Ends.Side.END));
        }
        if (with != null) {
            all = all.then(Alteration.code(Lookup.code(session.snapshot(), with).id()));
        }
        if (weight != null) {
            all = all.then(Alteration.weight(weight(weight)));
        }
        if (facet != null) {
            all = all.then(Alteration.facet(facet(facet)));
        }
        List<CodingId> ids = codings.stream().map(Lookup::codingId).toList();
        boolean only = with != null && at == null && start == null && end == null && weight == null && facet == null;
        List<Coding> now =
                Run.await(new Codings(session).changeAll(only ? StepKind.RECODED : StepKind.CODING_CHANGED, ids, all));
        List<Memo> memos = Run.await(session.read(Store::memos));
        List<Shapes.CodingShape> shapes =
                Shapes.codings(session, now.stream().distinct().toList(), memos);
        run.answer(shapes, () -> Shapes.lines(shapes));
        return DONE;
    }

    private static Alteration steps(String option, String text, Ends.Side side) {
        Matcher matcher = STEPS.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new ProblemException(new Problem.ValueInvalid(option, text, "+1:word, -2:sentence, +1:turn"));
        }
        int by = Integer.parseInt(matcher.group(1).replace("+", ""));
        Ends.Unit unit = Ends.Unit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
        return (before, words) ->
                before.withRange(Ends.move(words.text(), turns(words), before.range(), side, unit, by), "");
    }

    private static List<TextRange> turns(TranscriptText text) {
        List<TextRange> turns = text.turns().stream().map(Turn::range).toList();
        return turns.isEmpty() ? Ends.lines(text.text()) : turns;
    }

    private static @Nullable Integer weight(String text) {
        if (text.equals("none")) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new ProblemException(new Problem.ValueInvalid("--weight", text, "0–100, none"));
        }
    }

    private static @Nullable Facet facet(String text) {
        if (text.equals("code")) {
            return null;
        }
        for (Facet each : Facet.values()) {
            if (each.name().equalsIgnoreCase(text)) {
                return each;
            }
        }
        throw new ProblemException(
                new Problem.ValueInvalid("--facet", text, "potential, barrier, ambivalent, neutral, code"));
    }
}
