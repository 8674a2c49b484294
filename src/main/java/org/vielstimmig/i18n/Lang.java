package org.vielstimmig.i18n;

import java.util.Locale;
import java.util.Optional;

/// A language the program speaks.
public enum Lang {
    DE(Locale.GERMANY, "Deutsch"),
    EN(Locale.UK, "English");

    private final Locale locale;
    private final String ownName;

    Lang(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /// A text in the quotation marks of this language.
    public String quoted(String text) {
        return this == DE ? "„" + text + "“" : "“" + text + "”";
    }

    public Locale locale() {
        return locale;
    }

    /// The language's name in itself.
    public String ownName() {
        return ownName;
    }

    /// BCP 47 tag: `de`, `en`.
    public String tag() {
        return locale.getLanguage();
    }

    public static Optional<Lang> of(String tag) {
        for (Lang lang : values()) {
            if (lang.tag().equalsIgnoreCase(tag)) {
                return Optional.of(lang);
            }
        }
        return Optional.empty();
    }

    /// German for German systems, English for all others.
    public static Lang ofSystem() {
        return Locale.getDefault().getLanguage().equals("de") ? DE : EN;
    }
}
