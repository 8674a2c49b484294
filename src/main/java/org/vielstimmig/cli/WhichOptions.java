package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.VariableId;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Order;
import org.vielstimmig.project.Which;
import org.vielstimmig.store.Snapshot;
import picocli.CommandLine.Option;

/// The options that say which passages are meant, and in which order: for every command that reads them.
final class WhichOptions {

    private static final Pattern WEIGHTS = Pattern.compile("(\\d{1,3})(?:\\.\\.(\\d{1,3}))?");

    @Option(names = "--code", paramLabel = "PATH", descriptionKey = "which-code")
    List<String> codes = new ArrayList<>();

    @Option(names = "--set", paramLabel = "SET", descriptionKey = "which-set")
    List<String> sets = new ArrayList<>();

    @Option(names = "--transcript", paramLabel = "T", descriptionKey = "which-transcript")
    List<String> transcripts = new ArrayList<>();

    @Option(names = "--speaker", paramLabel = "L", descriptionKey = "which-speaker")
    List<String> speakers = new ArrayList<>();

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "which-role")
    List<Role> roles = new ArrayList<>();

    @Option(names = "--where", paramLabel = "VARIABLE=VALUE", descriptionKey = "which-where")
    List<String> where = new ArrayList<>();

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "which-by")
    List<String> by = new ArrayList<>();

    @Option(names = "--facet", paramLabel = "F", descriptionKey = "which-facet")
    List<Facet> facets = new ArrayList<>();

    @Option(names = "--weight", paramLabel = "A..B", descriptionKey = "which-weight")
    @Nullable
    String weight;

    @Option(names = "--words", paramLabel = "W", descriptionKey = "which-words")
    String words = "";

    @Option(names = "--group", paramLabel = "transcript|code|speaker|coder|VARIABLE", descriptionKey = "which-group")
    @Nullable
    String group;

    @Option(
            names = "--sort",
            paramLabel = "place|code|speaker|coder|weight|created|length",
            descriptionKey = "which-sort")
    Order.By sort = Order.By.PLACE;

    @Option(names = "--falling", descriptionKey = "which-falling")
    boolean falling;

    @Option(names = "--context", paramLabel = "N", descriptionKey = "which-context", converter = Count.class)
    @Nullable
    Integer context;

    /// @param alsoBy a coder beside those of `--by`, null for none
    Which which(Snapshot snapshot, @Nullable String alsoBy) {
        Map<VariableId, Set<String>> values = new HashMap<>();
        for (String one : where) {
            int equals = one.indexOf('=');
            if (equals <= 0) {
                throw new ProblemException(new Problem.ValueInvalid("--where", one, "VARIABLE=VALUE"));
            }
            values.computeIfAbsent(
                            Lookup.variable(snapshot, one.substring(0, equals)).id(), any -> new HashSet<>())
                    .add(one.substring(equals + 1));
        }
        Set<String> names = new LinkedHashSet<>(by);
        if (alsoBy != null && names.isEmpty()) {
            names.add(alsoBy);
        }
        return new Which(
                codes.stream().map(path -> Lookup.code(snapshot, path).id()).collect(Collectors.toSet()),
                sets.stream().map(name -> Lookup.codeSet(snapshot, name).id()).collect(Collectors.toSet()),
                transcripts.stream()
                        .map(name -> Lookup.transcript(snapshot, name).id())
                        .collect(Collectors.toSet()),
                Set.copyOf(speakers),
                Set.copyOf(roles),
                values,
                names.stream().map(name -> Lookup.coder(snapshot, name).id()).collect(Collectors.toSet()),
                Set.copyOf(facets),
                weights(),
                words);
    }

    /// @param otherwise where `--group` is not given
    Order order(Snapshot snapshot, Order otherwise) {
        Order order = otherwise;
        if (group != null) {
            order = switch (group) {
                case "none" -> Order.PLACE;
                case "transcript" -> Order.grouped(Order.By.TRANSCRIPT);
                case "code" -> Order.grouped(Order.By.CODE);
                case "speaker" -> Order.grouped(Order.By.SPEAKER);
                case "coder" -> Order.grouped(Order.By.CODER);
                default -> Order.grouped(Lookup.variable(snapshot, group).id());
            };
        }
        if (sort == Order.By.TRANSCRIPT || sort == Order.By.VARIABLE) {
            throw new ProblemException(new Problem.ValueInvalid(
                    "--sort", Shapes.word(sort), "place, code, speaker, coder, weight, created, length"));
        }
        return order.sortedBy(sort, falling);
    }

    private Which.@Nullable Weights weights() {
        if (weight == null) {
            return null;
        }
        Matcher matcher = WEIGHTS.matcher(weight.strip());
        if (!matcher.matches()) {
            throw new ProblemException(new Problem.ValueInvalid("--weight", weight, "0..100"));
        }
        int least = Integer.parseInt(matcher.group(1));
        int most = matcher.group(2) == null ? least : Integer.parseInt(matcher.group(2));
        if (least > most) {
            throw new ProblemException(new Problem.ValueInvalid("--weight", weight, most + ".." + least));
        }
        return new Which.Weights(least, most);
    }
}
