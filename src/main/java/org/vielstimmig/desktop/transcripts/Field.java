package org.vielstimmig.desktop.transcripts;

import java.text.Collator;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Days;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ListsText;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.Variable;
import org.vielstimmig.store.Snapshot;

/// Something that is known about every transcript and can be a column of the list.
///
/// @param key     names it over restarts
/// @param value   what is shown, empty if nothing is known
/// @param order   from small to large in the sense of its kind; unknown ones come last
/// @param few     whether it has few values, so that one filters and groups by them
/// @param numeric whether figures stand below each other
/// @param width   to begin with
/// @param shown   whether it is shown until a person says otherwise
record Field(
        String key,
        String name,
        Function<ListViewModel.Row, String> value,
        Comparator<ListViewModel.Row> order,
        boolean few,
        boolean numeric,
        double width,
        boolean shown) {

    static final String TITLE = "title";

    private static final double MILLIS = 60_000;
    private static final int HOUR = 60;
    private static final int MANY_MINUTES = 10 * HOUR;

    /// All fields of a project in the order they have by themselves.
    static List<Field> of(Snapshot snapshot, Lang lang) {
        Collator collator = Collator.getInstance(lang.locale());
        List<Field> fields = new ArrayList<>();
        fields.add(text(TITLE, TranscriptText.NAME.in(lang), r -> r.transcript().title(), collator, false, 184, true));
        fields.add(
                text("group", TranscriptText.GROUP.in(lang), r -> r.transcript().group(), collator, true, 72, true));
        Function<ListViewModel.Row, String> date = r -> orEmpty(r.transcript().date());
        fields.add(new Field(
                "date",
                TranscriptText.DATE.in(lang),
                r -> Days.in(lang, date.apply(r)),
                emptyLast(date, Comparator.naturalOrder()),
                false,
                false,
                106,
                true));
        fields.add(number("turns", TranscriptText.TURNS.in(lang), r -> r.size().turns(), lang, null, 84, true));
        fields.add(number(
                "length",
                TranscriptText.LENGTH.in(lang),
                r -> (int) Math.round(r.size().lastMark() / MILLIS),
                lang,
                TranscriptText.MINUTES,
                74,
                true));
        fields.add(
                number("codings", TranscriptText.CODINGS.in(lang), r -> r.size().codings(), lang, null, 106, true));
        fields.add(new Field(
                "coded",
                ListsText.CODED.in(lang),
                r -> r.known().percent() < 0
                        ? ""
                        : ListsText.PERCENT.in(lang, r.known().percent()),
                Comparator.comparingInt(r -> r.known().percent()),
                false,
                true,
                76,
                true));
        fields.add(new Field(
                "status",
                TranscriptText.STATUS.in(lang),
                r -> TranscriptText.of(r.transcript().status()).in(lang),
                Comparator.comparing(r -> r.transcript().status()),
                true,
                false,
                84,
                true));
        fields.add(new Field(
                "place",
                ListsText.LAST_PLACE.in(lang),
                r -> r.known().place() == 0
                        ? ""
                        : ListsText.PLACE.in(lang, r.known().place()),
                Comparator.comparingInt(r -> r.known().place()),
                false,
                false,
                84,
                true));
        for (Variable variable : snapshot.variables()) {
            fields.add(of(variable, snapshot, collator, lang));
        }
        fields.add(text(
                "language",
                TranscriptText.LANGUAGE.in(lang),
                r -> language(r.transcript().language(), lang),
                collator,
                true,
                90,
                false));
        fields.add(text(
                "format",
                VariableText.FORMAT.in(lang),
                r -> r.transcript().source().format(),
                collator,
                true,
                70,
                false));
        return fields;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// The name of a language in a language.
    static String language(String tag, Lang lang) {
        return tag.equals("und") || tag.isEmpty()
                ? ""
                : Locale.forLanguageTag(tag).getDisplayLanguage(lang.locale());
    }

    private static Field text(
            String key,
            String name,
            Function<ListViewModel.Row, String> value,
            Collator collator,
            boolean few,
            double width,
            boolean shown) {
        return new Field(key, name, value, emptyLast(value, collator::compare), few, false, width, shown);
    }

    private static Field number(
            String key,
            String name,
            Function<ListViewModel.Row, Integer> value,
            Lang lang,
            @Nullable TranscriptText unit,
            double width,
            boolean shown) {
        return new Field(
                key,
                name,
                r -> {
                    int number = value.apply(r);
                    if (number < 0) {
                        return "";
                    }
                    return unit != null
                            ? number == 0 ? "" : time(number, unit, lang)
                            : NumberFormat.getIntegerInstance(lang.locale()).format(number);
                },
                Comparator.comparing(value),
                false,
                true,
                width,
                shown);
    }

    /// Many minutes are read as hours, and need less room so.
    private static String time(int minutes, TranscriptText unit, Lang lang) {
        return minutes < MANY_MINUTES
                ? unit.in(lang, minutes)
                : TranscriptText.HOURS.in(lang, minutes / HOUR, String.format(Locale.ROOT, "%02d", minutes % HOUR));
    }

    private static Field of(Variable variable, Snapshot snapshot, Collator collator, Lang lang) {
        Function<ListViewModel.Row, String> kept = r -> r.transcript().values().getOrDefault(variable.id(), "");
        Comparator<String> order = switch (variable.kind()) {
            case NUMBER -> Comparator.comparingDouble(Field::number);
            case ORDINAL ->
                Comparator.comparingInt((String v) -> rank(variable.values(), v))
                        .thenComparing(collator::compare);
            case NOMINAL, TEXT, DATE -> collator::compare;
        };
        int longest = snapshot.transcripts().stream()
                .mapToInt(t -> t.values().getOrDefault(variable.id(), "").length())
                .max()
                .orElse(0);
        boolean few = variable.kind() == Variable.Kind.NOMINAL || variable.kind() == Variable.Kind.ORDINAL;
        return new Field(
                variable.id().toString(),
                variable.name(),
                variable.kind() == Variable.Kind.DATE ? r -> Days.in(lang, kept.apply(r)) : kept,
                emptyLast(kept, order),
                few,
                variable.kind() == Variable.Kind.NUMBER,
                Math.clamp(Math.max(variable.name().length() + 2L, longest) * 7 + 22, 84, 176),
                true);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.MAX_VALUE;
        }
    }

    private static int rank(List<String> values, String value) {
        int rank = values.indexOf(value);
        return rank < 0 ? values.size() : rank;
    }

    private static Comparator<ListViewModel.Row> emptyLast(
            Function<ListViewModel.Row, String> value, Comparator<String> order) {
        return (a, b) -> {
            String first = value.apply(a);
            String second = value.apply(b);
            if (first.isEmpty() || second.isEmpty()) {
                return Boolean.compare(first.isEmpty(), second.isEmpty());
            }
            return order.compare(first, second);
        };
    }
}
