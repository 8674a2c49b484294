package org.vielstimmig.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.ScaleId;

/// Advice that needs the whole questionnaire or the codebook, not only one sentence.
final class ModelRules {

    private static final int MANY_OPTIONS = 12;
    private static final int MANY_ROWS = 8;
    private static final int MANY_ON_PAGE = 25;
    private static final double MANY_MINUTES = 15;
    private static final double MINUTES_ROW = 0.3;
    private static final double MINUTES_QUESTION = 0.5;
    private static final double MINUTES_OPEN = 1.5;

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\s*(?:-|–|bis|to)\\s*(\\d+)");

    private static final int WORDS = Pattern.UNICODE_CHARACTER_CLASS;

    /// Ways of gender-inclusive spelling, German first, English pronouns after them.
    private static final List<Pattern> GERMAN_MARKS = List.of(
            Pattern.compile("\\w\\*in(?:nen)?\\b", WORDS),
            Pattern.compile("\\w:in(?:nen)?\\b", WORDS),
            Pattern.compile("\\p{L}_in(?:nen)?\\b", WORDS),
            Pattern.compile("\\w·in(?:nen)?\\b", WORDS),
            Pattern.compile("\\w/-?in(?:nen)?\\b", WORDS),
            Pattern.compile("\\p{Ll}In(?:nen)?\\b", WORDS));

    private static final List<Pattern> ENGLISH_MARKS = List.of(
            Pattern.compile("\\bhe or she\\b|\\bhis or her\\b", WORDS | Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\bhe/she\\b|\\bhis/her\\b", WORDS | Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\bs/he\\b", WORDS | Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\(s\\)he\\b", WORDS | Pattern.CASE_INSENSITIVE));

    private final Instrument instrument;
    private final List<Item> items;
    private final Map<CodeId, @Nullable CodeId> parents = new HashMap<>();
    private final List<Advice> advice = new ArrayList<>();

    ModelRules(Instrument instrument, Collection<Code> codes) {
        this.instrument = instrument;
        this.items = instrument.asked();
        codes.forEach(c -> parents.put(c.id(), c.parent()));
    }

    List<Advice> check() {
        for (Item item : items) {
            oneThought(item);
            options(item);
            wayOut(item);
        }
        exportCodes();
        scales();
        genderMix();
        batteries();
        advice.addAll(Repetition.check(instrument));
        return advice;
    }

    private void add(Rule rule, Severity severity, @Nullable Item item, String language, List<String> details) {
        advice.add(new Advice(rule, severity, item == null ? null : item.id(), language, null, null, details));
    }

    /// A choice rests on its options’ codes by design; any other item should ask for one theme.
    private void oneThought(Item item) {
        List<CodeId> codes = item.evidence().codes();
        if (item.kind() == ItemKind.MULTIPLE || codes.size() < 2) {
            return;
        }
        CodeId main = codes.getFirst();
        boolean strangers = codes.stream().anyMatch(c -> !c.equals(main) && !isAbove(main, c) && !isAbove(c, main));
        if (strangers) {
            add(Rule.ONE_THOUGHT, Severity.WARNING, item, "", List.of(Integer.toString(codes.size())));
        }
    }

    private boolean isAbove(CodeId upper, CodeId lower) {
        Set<CodeId> seen = new HashSet<>();
        CodeId each = parents.get(lower);
        while (each != null && seen.add(each)) {
            if (each.equals(upper)) {
                return true;
            }
            each = parents.get(each);
        }
        return false;
    }

    private void options(Item item) {
        if (item.kind() != ItemKind.MULTIPLE && item.kind() != ItemKind.SINGLE) {
            return;
        }
        boolean residual = item.options().stream().anyMatch(Option::residual);
        if (item.kind() == ItemKind.MULTIPLE && (!item.other() || !residual)) {
            add(Rule.OPTIONS, Severity.WARNING, item, "", List.of(item.other() ? "none" : "other"));
        }
        long offered = item.options().stream().filter(o -> !o.residual()).count();
        if (offered > MANY_OPTIONS) {
            add(Rule.OPTIONS, Severity.WARNING, item, "", List.of(Long.toString(offered)));
        }
        String base = instrument.languages().getFirst();
        List<long[]> ranges = new ArrayList<>();
        for (Option option : item.options()) {
            Matcher numbers = NUMBERS.matcher(option.text().in(base));
            if (numbers.find()
                    && numbers.group(1).length() < 10
                    && numbers.group(2).length() < 10) {
                long[] range = {Long.parseLong(numbers.group(1)), Long.parseLong(numbers.group(2))};
                if (ranges.stream().anyMatch(r -> r[0] <= range[1] && range[0] <= r[1])) {
                    add(
                            Rule.OPTIONS,
                            Severity.WARNING,
                            item,
                            base,
                            List.of(option.text().in(base)));
                }
                ranges.add(range);
            }
        }
    }

    private void wayOut(Item item) {
        boolean offered = switch (item.kind()) {
            case OPEN -> true;
            case LIKERT ->
                instrument.scale(item.scale()).map(s -> !s.residual().isEmpty()).orElse(true);
            case SINGLE, MULTIPLE -> item.other() || item.options().stream().anyMatch(Option::residual);
        };
        if (item.mandatory() && !offered) {
            add(Rule.DONT_KNOW, Severity.WARNING, item, "", List.of());
        }
    }

    private void exportCodes() {
        Map<String, Item> taken = new HashMap<>();
        for (Item item : items) {
            String code = item.exportCode();
            if (!ExportCodes.ITEM.matcher(code).matches()
                    || ExportCodes.isReserved(code)
                    || taken.putIfAbsent(code.toUpperCase(Locale.ROOT), item) != null) {
                add(Rule.EXPORT_CODE, Severity.ERROR, item, "", List.of(code));
            }
        }
    }

    private void scales() {
        Set<ScaleId> seen = new HashSet<>();
        for (Item item : items) {
            Scale scale = instrument.scale(item.scale()).orElse(null);
            if (item.kind() != ItemKind.LIKERT || scale == null || !seen.add(scale.id())) {
                continue;
            }
            for (String language : instrument.languages()) {
                if (ScaleRules.isUnbalanced(scale, language)) {
                    add(Rule.SCALE_UNBALANCED, Severity.ERROR, item, language, List.of(scale.key()));
                }
            }
        }
        for (Block block : instrument.blocks()) {
            scaleChange(instrument.asked(block.id()));
        }
    }

    /// A scale that returns after another one stood between: the rows will be answered in the wrong columns.
    private void scaleChange(List<Item> onPage) {
        Set<ScaleId> left = new HashSet<>();
        ScaleId current = null;
        for (Item item : onPage) {
            ScaleId scale = item.scale();
            if (item.kind() != ItemKind.LIKERT || scale == null || scale.equals(current)) {
                continue;
            }
            if (current != null) {
                left.add(current);
            }
            if (left.contains(scale)) {
                String key = instrument.scale(scale).map(Scale::key).orElse("");
                add(Rule.SCALE_CHANGE, Severity.WARNING, item, "", List.of(key));
            }
            current = scale;
        }
    }

    private void genderMix() {
        for (String language : instrument.languages()) {
            List<Pattern> marks = List.of();
            if (Phrases.isGerman(language)) {
                marks = GERMAN_MARKS;
            } else if (Phrases.isEnglish(language)) {
                marks = ENGLISH_MARKS;
            }
            genderMix(language, marks);
        }
    }

    /// Whatever differs from the way met first.
    private void genderMix(String language, List<Pattern> marks) {
        String first = null;
        Pattern usual = null;
        for (Item item : items) {
            String texts = allTexts(item, language);
            for (Pattern mark : marks) {
                Matcher matcher = mark.matcher(texts);
                if (!matcher.find()) {
                    continue;
                }
                String word = wordAround(texts, matcher);
                if (usual == null || first == null) {
                    usual = mark;
                    first = word;
                } else if (!mark.equals(usual)) {
                    add(Rule.GENDER_MIX, Severity.WARNING, item, language, List.of(word, first));
                }
            }
        }
    }

    private static String wordAround(String text, Matcher matcher) {
        int start = matcher.start();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, matcher.end());
    }

    private String allTexts(Item item, String language) {
        List<String> texts = new ArrayList<>();
        instrument
                .audiencesOf(item)
                .forEach(a -> texts.add(item.wordingFor(a.id()).in(language)));
        texts.add(item.help().in(language));
        item.options().forEach(o -> texts.add(o.text().in(language)));
        return String.join("\n", texts);
    }

    private void batteries() {
        for (Audience audience : instrument.audiences()) {
            double minutes = 0;
            for (Block block : instrument.blocks()) {
                List<Item> onPage = instrument.asked(block.id()).stream()
                        .filter(i -> instrument.audiencesOf(i).contains(audience))
                        .toList();
                minutes += onPage.stream().mapToDouble(ModelRules::minutes).sum();
                if (onPage.size() > MANY_ON_PAGE) {
                    battery(onPage.getFirst(), audience, Integer.toString(onPage.size()));
                }
                rows(onPage, audience);
            }
            if (minutes > MANY_MINUTES) {
                battery(null, audience, Math.round(minutes) + " min");
            }
        }
    }

    private void rows(List<Item> onPage, Audience audience) {
        Map<Item, Integer> grids = new LinkedHashMap<>();
        Item first = null;
        Item before = null;
        for (Item item : onPage) {
            if (first == null || before == null || !SurveyBuilder.sameGrid(before, item)) {
                first = item;
            }
            grids.merge(first, 1, Integer::sum);
            before = item;
        }
        grids.forEach((item, rows) -> {
            if (rows > MANY_ROWS) {
                battery(item, audience, Integer.toString(rows));
            }
        });
    }

    private void battery(@Nullable Item item, Audience audience, String size) {
        advice.add(new Advice(
                Rule.BATTERY,
                Severity.WARNING,
                item == null ? null : item.id(),
                "",
                audience.id(),
                null,
                List.of(size, audience.key())));
    }

    /// Rough minutes that answering takes.
    static double minutes(Item item) {
        return switch (item.kind()) {
            case LIKERT -> MINUTES_ROW;
            case SINGLE, MULTIPLE -> MINUTES_QUESTION;
            case OPEN -> MINUTES_OPEN;
        };
    }
}
