package org.vielstimmig.reports;

import org.vielstimmig.i18n.Lang;

/// Puts a text in the quotation marks of a language.
final class Quoted {

    private Quoted() {}

    static String in(Lang lang, String text) {
        return lang == Lang.DE ? "„" + text + "“" : "“" + text + "”";
    }
}
