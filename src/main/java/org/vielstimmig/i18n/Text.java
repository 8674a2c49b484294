package org.vielstimmig.i18n;

import java.text.MessageFormat;

/// One text in both languages. Implemented by enums only, whose constructors take both.
///
/// Placeholders are those of [MessageFormat]: `{0}`, `{0,number}`, `{0,choice,1#1 Stelle|1<{0} Stellen}`.
/// Apostrophes are written ’, since a plain one is MessageFormat's quote.
public interface Text {

    String de();

    String en();

    default String in(Lang lang, Object... arguments) {
        String pattern = lang == Lang.DE ? de() : en();
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, lang.locale()).format(arguments);
    }
}
