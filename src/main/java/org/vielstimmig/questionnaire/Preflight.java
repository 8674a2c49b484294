package org.vielstimmig.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.Problem.ExportFault;
import org.vielstimmig.model.Problem.ExportFault.Kind;
import org.vielstimmig.model.Scale;

/// What has to be right before a questionnaire leaves the house: everything that a survey program would refuse,
/// rename
// or
/// drop in silence, and everything an interviewed person could be recognised by. All faults at once, in the
/// order of
// the
/// questionnaire.
///
/// A fault’s detail is data: the language of a missing text and where it is missing (`en MO`, `en help`, `de
/// A1`), the bad code, the bad answer, the first copied words.
public final class Preflight {

    private final Instrument instrument;
    private final List<Audience> respondents;
    private final List<Item> items;
    private final Set<ExportFault> faults = new LinkedHashSet<>();
    private final Map<Place, String> texts = new LinkedHashMap<>();

    private Preflight(Instrument instrument, @Nullable AudienceId only) {
        this.instrument = instrument;
        this.respondents = instrument.audiences().stream()
                .filter(a -> only == null || a.id().equals(only))
                .toList();
        this.items = instrument.asked().stream()
                .filter(i -> only == null || i.wording().containsKey(only))
                .toList();
    }

    /// Everything that stops an export; empty if it can go.
    ///
    /// @param only   the one audience it is for, null for all in one
    /// @param quotes passages or whole transcripts whose words must not be copied
    public static List<ExportFault> faults(Instrument instrument, @Nullable AudienceId only, Iterable<String> quotes) {
        Preflight preflight = new Preflight(instrument, only);
        preflight.frame();
        preflight.audiences();
        preflight.blocks();
        preflight.items.forEach(preflight::item);
        preflight.scales();
        preflight.variables(only);
        preflight.quotes(quotes);
        return List.copyOf(preflight.faults);
    }

    private void fault(Kind kind, String item, String detail) {
        faults.add(new ExportFault(kind, item, detail));
    }

    private void frame() {
        if (items.isEmpty()) {
            fault(Kind.NO_ITEMS, "", "");
        }
        var questionnaire = instrument.questionnaire();
        needed("", "title", questionnaire.title());
        whole("", "welcome", questionnaire.welcome());
        whole("", "end", questionnaire.end());
    }

    private void audiences() {
        if (respondents.isEmpty()) {
            fault(Kind.AUDIENCE_MISSING, "", "");
        }
        Set<String> keys = new LinkedHashSet<>();
        for (Audience audience : respondents) {
            if (!ExportCodes.ANSWER.matcher(audience.key()).matches()) {
                fault(Kind.OPTION_INVALID, Filter.VARIABLE, audience.key());
            }
            if (!keys.add(upper(audience.key()))) {
                fault(Kind.OPTION_TWICE, Filter.VARIABLE, audience.key());
            }
            if (respondents.size() > 1) {
                needed(Filter.VARIABLE, audience.key(), audience.name());
            }
        }
    }

    private void blocks() {
        for (Block block : instrument.blocks()) {
            if (items.stream().anyMatch(i -> i.block().equals(block.id()))) {
                String place =
                        "block " + block.title().inOrAny(instrument.languages().getFirst());
                needed("", place, block.title());
                whole("", place + " +", block.description());
            }
        }
    }

    private void item(Item item) {
        String code = item.exportCode();
        if (!ExportCodes.ITEM.matcher(code).matches()) {
            fault(Kind.CODE_INVALID, code, code);
        }
        if (ExportCodes.isReserved(code)) {
            fault(Kind.CODE_RESERVED, code, code);
        }
        audiences(item);
        for (Audience audience : instrument.audiencesOf(item)) {
            if (respondents.contains(audience)) {
                needed(code, audience.key(), item.wordingFor(audience.id()));
            }
        }
        whole(code, "help", item.help());
        switch (item.kind()) {
            case LIKERT -> {
                if (instrument
                        .scale(item.scale())
                        .filter(s -> s.points().size() > 1)
                        .isEmpty()) {
                    fault(Kind.SCALE_MISSING, code, "");
                }
            }
            case SINGLE, MULTIPLE -> options(item);
            case OPEN -> {}
        }
    }

    /// A wording that nobody would ever read is work lost in silence.
    private void audiences(Item item) {
        List<AudienceId> asked =
                instrument.audiencesOf(item).stream().map(Audience::id).toList();
        if (asked.isEmpty()) {
            fault(Kind.AUDIENCE_MISSING, item.exportCode(), "");
            return;
        }
        for (Audience audience : respondents) {
            if (item.wording().containsKey(audience.id()) && !asked.contains(audience.id())) {
                fault(Kind.AUDIENCE_MISSING, item.exportCode(), audience.key());
            }
        }
        if (item.wording().keySet().stream()
                .anyMatch(a -> instrument.audience(a).isEmpty())) {
            fault(Kind.AUDIENCE_MISSING, item.exportCode(), "?");
        }
    }

    private void options(Item item) {
        String code = item.exportCode();
        long choices = item.options().size() + (item.other() ? 1 : 0);
        if (choices < 2) {
            fault(Kind.OPTIONS_MISSING, code, "");
        }
        Set<String> codes = new LinkedHashSet<>();
        for (Option option : item.options()) {
            if (!ExportCodes.ANSWER.matcher(option.code()).matches() || ExportCodes.isReservedAnswer(option.code())) {
                fault(Kind.OPTION_INVALID, code, option.code());
            }
            if (!codes.add(upper(option.code()))) {
                fault(Kind.OPTION_TWICE, code, option.code());
            }
            needed(code, option.code(), option.text());
        }
    }

    private void scales() {
        for (Scale scale : instrument.scales()) {
            String user = items.stream()
                    .filter(i -> i.kind() == ItemKind.LIKERT && scale.id().equals(i.scale()))
                    .map(Item::exportCode)
                    .findFirst()
                    .orElse(null);
            if (user == null) {
                continue;
            }
            needed(user, "scale " + scale.key(), scale.lead());
            Set<Integer> values = new LinkedHashSet<>();
            List<Scale.Point> points = new ArrayList<>(scale.points());
            points.addAll(scale.residual());
            for (Scale.Point point : points) {
                String value = Integer.toString(point.value());
                if (!ExportCodes.ANSWER.matcher(value).matches()) {
                    fault(Kind.OPTION_INVALID, user, value);
                }
                if (!values.add(point.value())) {
                    fault(Kind.OPTION_TWICE, user, value);
                }
                needed(user, "scale " + scale.key() + " " + value, point.label());
            }
        }
    }

    /// The names the answers will be stored under, which a mirrored item has one of per audience.
    private void variables(@Nullable AudienceId only) {
        Map<String, String> taken = new HashMap<>();
        for (Item item : items) {
            List<String> names = new ArrayList<>();
            if (only == null && instrument.isMirrored(item)) {
                instrument.audiencesOf(item).forEach(a -> names.add(item.exportCode() + a.key()));
            } else {
                names.add(item.exportCode());
            }
            for (String name : names) {
                if (!name.equals(item.exportCode())
                        && !ExportCodes.VARIABLE.matcher(name).matches()) {
                    fault(Kind.CODE_INVALID, item.exportCode(), name);
                }
                if (!name.equals(item.exportCode()) && ExportCodes.isReserved(name)) {
                    fault(Kind.CODE_RESERVED, item.exportCode(), name);
                }
                if (taken.putIfAbsent(upper(name), item.exportCode()) != null) {
                    fault(Kind.CODE_TWICE, item.exportCode(), name);
                }
            }
        }
    }

    private void quotes(Iterable<String> quotes) {
        Shingles.copied(texts, quotes)
                .forEach((place, range) ->
                        fault(Kind.QUOTE_COPIED, place.item, range.of(texts.getOrDefault(place, ""))));
    }

    /// A text that must be there in every language.
    private void needed(String item, String place, LocalText text) {
        for (String language : instrument.languages()) {
            String words = text.in(language);
            if (words.isBlank()) {
                fault(Kind.TEXT_MISSING, item, language + " " + place);
            } else {
                texts.put(new Place(item, language, place), words);
            }
        }
    }

    /// A text that may be missing, but not in some languages only.
    private void whole(String item, String place, LocalText text) {
        boolean anywhere =
                instrument.languages().stream().anyMatch(l -> !text.in(l).isBlank());
        if (anywhere) {
            needed(item, place, text);
        }
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    private record Place(String item, String language, String place) {}
}
