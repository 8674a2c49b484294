package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.store.Snapshot;
import picocli.CommandLine.Option;

/// The fields of a code, as options of `code-add` and `code-set`.
final class CodeFields {

    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    @Option(names = "--facet", paramLabel = "potential|barrier|ambivalent|neutral")
    @Nullable
    Facet facet;

    @Option(names = "--color", paramLabel = "#RRGGBB")
    @Nullable
    String color;

    @Option(names = "--short-name", paramLabel = "T")
    @Nullable
    String shortName;

    @Option(names = "--brief", paramLabel = "T")
    @Nullable
    String brief;

    @Option(names = "--definition", paramLabel = "T")
    @Nullable
    String definition;

    @Option(names = "--use-when", paramLabel = "T")
    @Nullable
    String useWhen;

    @Option(names = "--not-when", paramLabel = "T")
    @Nullable
    String notWhen;

    @Option(names = "--see", paramLabel = "PATH")
    @Nullable
    List<String> see;

    @Option(names = "--rule", paramLabel = "T")
    @Nullable
    String rule;

    @Option(names = "--anchor", paramLabel = "CODING")
    @Nullable
    List<String> anchors;

    @Option(names = "--origin", paramLabel = "deductive|inductive|in_vivo|guide_question")
    @Nullable
    CodeOrigin origin;

    @Option(names = "--status", paramLabel = "draft|tried|agreed|archived")
    @Nullable
    CodeStatus status;

    Code onto(Code code, Snapshot snapshot) {
        Code.Draft draft = code.edit();
        if (facet != null) {
            draft.facet(facet);
        }
        if (color != null) {
            if (!color.isEmpty() && !COLOR.matcher(color).matches()) {
                throw new ProblemException(new Problem.ValueInvalid("--color", color, "#RRGGBB"));
            }
            draft.color(color);
        }
        if (shortName != null) {
            draft.shortName(shortName);
        }
        if (brief != null) {
            draft.brief(brief);
        }
        if (definition != null) {
            draft.definition(definition);
        }
        if (useWhen != null) {
            draft.useWhen(useWhen);
        }
        if (notWhen != null) {
            draft.notWhen(notWhen);
        }
        if (see != null) {
            List<CodeId> links =
                    see.stream().map(path -> Lookup.code(snapshot, path).id()).toList();
            draft.notWhenSee(links);
        }
        if (rule != null) {
            draft.rule(rule);
        }
        if (anchors != null) {
            List<Anchor> kept = new ArrayList<>();
            anchors.forEach(id -> kept.add(new Anchor(Lookup.codingId(id), Anchor.Kind.TYPICAL)));
            draft.anchors(kept);
        }
        if (origin != null) {
            draft.origin(origin);
        }
        if (status != null) {
            draft.status(status);
        }
        return draft.done();
    }
}
