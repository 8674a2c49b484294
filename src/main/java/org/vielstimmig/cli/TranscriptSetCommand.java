package org.vielstimmig.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.project.Variables;
import org.vielstimmig.store.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "transcript-set")
final class TranscriptSetCommand extends TranscriptCommand {

    @Option(names = "--title", paramLabel = "T")
    @Nullable
    String title;

    @Option(names = "--role", paramLabel = "LABEL=interviewer|interviewee|moderator|other")
    List<String> roles = new ArrayList<>();

    @Option(names = "--speaker", paramLabel = "LABEL=NAME")
    Map<String, String> names = new LinkedHashMap<>();

    @Option(names = "--relabel", paramLabel = "LABEL=NEW")
    Map<String, String> labels = new LinkedHashMap<>();

    @Option(names = "--merge", paramLabel = "LABEL=INTO")
    Map<String, String> merges = new LinkedHashMap<>();

    @Option(names = "--set", paramLabel = "VARIABLE=VALUE")
    Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--group", paramLabel = "KEY")
    @Nullable
    String group;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    @Nullable
    String date;

    @Option(names = "--language", paramLabel = "TAG")
    @Nullable
    String language;

    @Option(names = "--status", paramLabel = "open|in_work|done")
    @Nullable
    TranscriptStatus status;

    TranscriptSetCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session, Transcript before) {
        Transcripts transcripts = new Transcripts(session);
        TranscriptId id = before.id();
        List<Variable> known = session.snapshot().variables();
        boolean facts = title != null || group != null || date != null || language != null || status != null;
        Run.await(transcripts.set(
                id,
                new Transcripts.Wish(
                        ImportCommand.roles(roles), names, labels, merges, values, facts ? this::described : null)));
        List<String> made = made(known, new Variables(session));
        TranscriptText text = Run.await(transcripts.text(id));
        TranscriptShapes.Shape shape = TranscriptShapes.stored(
                session.snapshot(),
                Lookup.transcript(session.snapshot(), id.toString()),
                text.text().length(),
                text.turns());
        List<Difference> changed =
                differences(session.snapshot(), before, Lookup.transcript(session.snapshot(), id.toString()));
        run.answer(new Outcome(shape, changed, made), () -> {
            List<String> lines = new ArrayList<>(List.of(TranscriptShapes.line(shape)));
            changed.forEach(d -> lines.add("  " + d.field() + ": " + d.from() + " → " + d.to()));
            return lines;
        });
        return DONE;
    }

    /// Says which variables were made for a value: a slip of the pen makes one, too.
    private List<String> made(List<Variable> before, Variables variables) {
        List<String> made =
                variables.besides(before).stream().map(Variable::name).toList();
        for (String name : made) {
            run.err()
                    .println(Variables.like(name, before)
                            .map(like -> run.say(VariableText.MADE_LIKE, name, like.name()))
                            .orElseGet(() -> run.say(VariableText.MADE_ANEW, name)));
        }
        return made;
    }

    /// The transcript as it is now, what of it is different, and the names of variables that were made for it.
    record Outcome(
            @JsonUnwrapped TranscriptShapes.Shape transcript, List<Difference> changed, List<String> madeVariables) {}

    record Difference(String field, String from, String to) {}

    private static List<Difference> differences(Snapshot snapshot, Transcript before, Transcript after) {
        List<Difference> differences = new ArrayList<>();
        differ(differences, "title", before.title(), after.title());
        differ(differences, "group", before.group(), after.group());
        differ(differences, "date", before.date(), after.date());
        differ(differences, "language", before.language(), after.language());
        differ(differences, "status", Shapes.word(before.status()), Shapes.word(after.status()));
        for (Speaker was : before.speakers()) {
            Speaker is = after.speakers().stream()
                    .filter(s -> s.id().equals(was.id()))
                    .findFirst()
                    .orElse(null);
            differ(differences, "label:" + was.label(), was.label(), is == null ? null : is.label());
            if (is != null) {
                differ(differences, "role:" + was.label(), Shapes.word(was.role()), Shapes.word(is.role()));
                differ(differences, "speaker:" + was.label(), was.name(), is.name());
            }
        }
        for (var variable : snapshot.variables()) {
            differ(
                    differences,
                    "set:" + variable.name(),
                    before.values().get(variable.id()),
                    after.values().get(variable.id()));
        }
        return differences;
    }

    private static void differ(List<Difference> into, String field, @Nullable String before, @Nullable String after) {
        String from = before == null ? "" : before;
        String to = after == null ? "" : after;
        if (!from.equals(to)) {
            into.add(new Difference(field, from, to));
        }
    }

    private Transcript described(Transcript transcript) {
        Transcript result = transcript;
        if (title != null) {
            result = result.withTitle(title.strip());
        }
        if (group != null) {
            result = result.withGroup(group.strip());
        }
        if (date != null) {
            result = result.withDate(date.isBlank() ? null : Variables.day(date));
        }
        if (language != null) {
            result = result.withLanguage(Variables.tag(language));
        }
        return status == null ? result : result.withStatus(status);
    }
}
