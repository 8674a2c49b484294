package org.vielstimmig.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.TextRange;

/// Advice on a questionnaire’s words: rules of the craft (Porst; Lenzner and Menold; Dillman) that a
/// computer can look for without understanding. They advise and never forbid.
public final class Wording {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

    private final Instrument instrument;
    private final Unfinished unfinished;
    private final Set<String> known = new TreeSet<>();
    private final List<Advice> advice = new ArrayList<>();

    private Wording(Instrument instrument, Collection<Code> codes) {
        this.instrument = instrument;
        this.unfinished = new Unfinished(instrument, codes);
        instrument.audiences().forEach(a -> known.add(a.key()));
    }

    /// Everything worth saying about a questionnaire, in the order of its items; what is about the whole comes
    /// last.
    ///
    /// @param codes  the codebook, for [Rule#ONE_THOUGHT] and [Rule#ONLY_NAME]
    /// @param quotes passages or whole transcripts whose words must not be copied
    public static List<Advice> check(Instrument instrument, Collection<Code> codes, Iterable<String> quotes) {
        Wording wording = new Wording(instrument, codes);
        for (Item item : instrument.asked()) {
            wording.texts(item);
            wording.translations(item);
        }
        wording.quotes(quotes);
        wording.advice.addAll(new ModelRules(instrument, codes).check());
        Map<ItemId, Integer> order = new HashMap<>();
        instrument.items().forEach(i -> order.put(i.id(), order.size()));
        return wording.advice.stream()
                .sorted(Comparator.comparingInt((Advice a) ->
                                a.item() == null ? Integer.MAX_VALUE : order.getOrDefault(a.item(), Integer.MAX_VALUE))
                        .thenComparing(Advice::severity, Comparator.reverseOrder())
                        .thenComparing(Advice::rule))
                .toList();
    }

    /// Advice on one sentence while it is being written; item and audience are left open.
    ///
    /// @param known abbreviations that need no explanation
    public static List<Advice> text(String text, String language, ItemKind kind, Set<String> known) {
        return TextRules.check(text, language, kind, "", known).stream()
                .map(f -> new Advice(f.rule(), f.severity(), null, language, null, f.range(), f.details()))
                .toList();
    }

    private void texts(Item item) {
        for (Audience audience : instrument.audiencesOf(item)) {
            for (String language : instrument.languages()) {
                String text = item.wordingFor(audience.id()).in(language);
                if (text.isBlank()) {
                    continue;
                }
                boolean wayOut = hasWayOut(item);
                for (TextRules.Found f :
                        TextRules.check(text, language, item.kind(), item.help().in(language), known)) {
                    // A presupposition does no harm where nobody has to share it.
                    if (f.rule() != Rule.PRESUPPOSITION || !wayOut) {
                        advice.add(new Advice(
                                f.rule(), f.severity(), item.id(), language, audience.id(), f.range(), f.details()));
                    }
                }
                if (unfinished.isOnlyName(item, text)) {
                    advice.add(new Advice(
                            Rule.ONLY_NAME,
                            Severity.ERROR,
                            item.id(),
                            language,
                            audience.id(),
                            new TextRange(0, text.length()),
                            List.of(text.strip())));
                }
                if (item.kind() == ItemKind.LIKERT && Phrases.isDrafted(text, language)) {
                    advice.add(new Advice(
                            Rule.ROUGH,
                            Severity.WARNING,
                            item.id(),
                            language,
                            audience.id(),
                            new TextRange(0, text.length()),
                            List.of(text.strip())));
                }
                negatedOnNegatingScale(item, audience, language, text);
            }
        }
    }

    private boolean hasWayOut(Item item) {
        return item.options().stream().anyMatch(o -> o.residual())
                || item.kind() == ItemKind.LIKERT
                        && instrument
                                .scale(item.scale())
                                .map(s -> !s.residual().isEmpty())
                                .orElse(false);
    }

    /// "We get no answer" – "do not agree": who disagrees has to think twice.
    private void negatedOnNegatingScale(Item item, Audience audience, String language, String text) {
        if (item.kind() != ItemKind.LIKERT || !ScaleRules.negates(instrument.scale(item.scale()), language)) {
            return;
        }
        for (TextRules.Found f : TextRules.check(text, language, item.kind(), "", known)) {
            if (f.rule() == Rule.NEGATION) {
                advice.add(new Advice(
                        Rule.DOUBLE_NEGATION,
                        Severity.WARNING,
                        item.id(),
                        language,
                        audience.id(),
                        f.range(),
                        f.details()));
            }
        }
    }

    private void translations(Item item) {
        for (Audience audience : instrument.audiencesOf(item)) {
            LocalText text = item.wordingFor(audience.id());
            for (String language : instrument.languages()) {
                if (text.in(language).isBlank()) {
                    missing(item, language, audience, "");
                } else if (unfinished.mayBeUntranslated(item, text, language)) {
                    untranslated(item, language, audience);
                } else {
                    placeholders(item, audience, text, language);
                    leftovers(item, audience, text.in(language), language);
                }
            }
        }
        partly(item, item.help(), "help");
        for (Option option : item.options()) {
            partly(item, option.text(), option.code());
            instrument.languages().stream()
                    .filter(language -> unfinished.mayBeUntranslated(option.from(), option.text(), language))
                    .forEach(language -> untranslated(item, language, null));
        }
    }

    private void untranslated(Item item, String language, @Nullable Audience audience) {
        Advice found = new Advice(
                Rule.UNTRANSLATED,
                Severity.WARNING,
                item.id(),
                language,
                audience == null ? null : audience.id(),
                null,
                List.of(language, instrument.languages().getFirst()));
        if (!advice.contains(found)) {
            advice.add(found);
        }
    }

    private void partly(Item item, LocalText text, String place) {
        if (text.isBlank()) {
            return;
        }
        for (String language : instrument.languages()) {
            if (text.in(language).isBlank()) {
                missing(item, language, null, place);
            }
        }
    }

    private void missing(Item item, String language, @Nullable Audience audience, String place) {
        List<String> details = place.isEmpty() ? List.of(language) : List.of(language, place);
        advice.add(new Advice(
                Rule.TRANSLATION,
                Severity.ERROR,
                item.id(),
                language,
                audience == null ? null : audience.id(),
                null,
                details));
    }

    private void placeholders(Item item, Audience audience, LocalText text, String language) {
        String base = instrument.languages().getFirst();
        Set<String> expected = placeholders(text.in(base));
        if (!text.in(base).isBlank() && !expected.equals(placeholders(text.in(language)))) {
            advice.add(new Advice(
                    Rule.TRANSLATION,
                    Severity.ERROR,
                    item.id(),
                    language,
                    audience.id(),
                    null,
                    List.of(language, String.join(" ", expected))));
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> all = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group());
        }
        return all;
    }

    private void leftovers(Item item, Audience audience, String text, String language) {
        if (!Phrases.isEnglish(language)) {
            return;
        }
        Matcher matcher = Unfinished.GERMAN.matcher(text);
        if (matcher.find()) {
            advice.add(new Advice(
                    Rule.TRANSLATION,
                    Severity.WARNING,
                    item.id(),
                    language,
                    audience.id(),
                    new TextRange(matcher.start(), matcher.end()),
                    List.of(language, matcher.group())));
        }
    }

    private void quotes(Iterable<String> quotes) {
        Map<Place, String> texts = new LinkedHashMap<>();
        for (Item item : instrument.asked()) {
            for (String language : instrument.languages()) {
                for (Audience audience : instrument.audiencesOf(item)) {
                    texts.put(
                            new Place(item, audience, language, ""),
                            item.wordingFor(audience.id()).in(language));
                }
                texts.put(new Place(item, null, language, "help"), item.help().in(language));
                item.options()
                        .forEach(o -> texts.put(
                                new Place(item, null, language, o.code()),
                                o.text().in(language)));
            }
        }
        Shingles.copied(texts, quotes).forEach((place, range) -> {
            String words = range.of(texts.getOrDefault(place, ""));
            boolean wording = place.audience != null;
            advice.add(new Advice(
                    Rule.QUOTE_COPIED,
                    Severity.ERROR,
                    place.item.id(),
                    place.language,
                    place.audience == null ? null : place.audience.id(),
                    wording ? range : null,
                    List.of(words)));
        });
    }

    private record Place(Item item, @Nullable Audience audience, String language, String part) {}
}
