package org.vielstimmig.project;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.Variable;

/// What values of variables look like.
public final class VariableValues {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}([.,]\\d{1,12})?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    private VariableValues() {}

    /// A value as its kind keeps it: numbers with a point, dates in ISO form; null if it is none of the kind.
    ///
    /// @param values of an ordinal variable, empty if all are welcome
    public static @Nullable String fit(Variable.Kind kind, List<String> values, String value) {
        String text = value.strip();
        return switch (kind) {
            case NUMBER -> NUMBER.matcher(text).matches() ? text.replace(',', '.') : null;
            case DATE -> date(text);
            case ORDINAL ->
                values.isEmpty()
                        ? text
                        : values.stream()
                                .filter(v -> v.equalsIgnoreCase(text))
                                .findFirst()
                                .orElse(null);
            case NOMINAL ->
                values.stream()
                        .filter(v -> v.equalsIgnoreCase(text))
                        .findFirst()
                        .orElse(text);
            case TEXT -> text;
        };
    }

    /// What is allowed, for a message; the same in every language.
    public static String allowed(Variable.Kind kind, List<String> values) {
        return switch (kind) {
            case NUMBER -> "3 · 3.5 · 3,5";
            case DATE -> "2026-03-14 · 14.03.2026 · 2026-03 · 2026";
            case ORDINAL -> String.join(" · ", values);
            case NOMINAL, TEXT -> "";
        };
    }

    /// An ISO date, year and month or year alone; null if it is none, or no day of the calendar.
    public static @Nullable String date(String text) {
        Matcher iso = ISO.matcher(text.strip());
        Matcher german = GERMAN.matcher(text.strip());
        try {
            if (german.matches()) {
                return LocalDate.of(
                                Integer.parseInt(german.group(3)),
                                Integer.parseInt(german.group(2)),
                                Integer.parseInt(german.group(1)))
                        .toString();
            }
            if (!iso.matches()) {
                return null;
            }
            String month = iso.group(2);
            String day = iso.group(3);
            if (month == null) {
                return iso.group(1);
            }
            LocalDate date = LocalDate.of(
                    Integer.parseInt(iso.group(1)), Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day));
            return day == null ? date.toString().substring(0, 7) : date.toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// A language's tag by its tag or its German or English name; null if there is none such.
    public static @Nullable String language(String text) {
        String wanted = text.strip();
        if (wanted.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            Locale locale = Locale.forLanguageTag(wanted);
            String tag = locale.toLanguageTag();
            boolean known = !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
            if (known && !tag.equals("und")) {
                return tag;
            }
        }
        if (wanted.equalsIgnoreCase("und")) {
            return "und";
        }
        for (String tag : Locale.getISOLanguages()) {
            Locale locale = Locale.of(tag);
            if (locale.getDisplayLanguage(Locale.GERMAN).equalsIgnoreCase(wanted)
                    || locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(wanted)) {
                return tag;
            }
        }
        return null;
    }

    /// A state by its name or its word in either language.
    public static Optional<TranscriptStatus> status(String text) {
        String wanted = text.strip();
        for (TranscriptStatus status : TranscriptStatus.values()) {
            TranscriptText word = TranscriptText.of(status);
            if (status.name().equalsIgnoreCase(wanted.replace(' ', '_'))
                    || word.de().equalsIgnoreCase(wanted)
                    || word.en().equalsIgnoreCase(wanted)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
