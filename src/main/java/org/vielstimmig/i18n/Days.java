package org.vielstimmig.i18n;

/// Days as a language writes them, of the form in which they are kept (ISO 8601). What it makes can be typed in again.
public final class Days {

    /// Length of a whole day in its ISO form.
    private static final int WHOLE = "2026-03-14".length();

    private Days() {}

    /// `14.03.2026` in German. English readers keep `2026-03-14`: the one form that nobody on either side of an ocean
    /// misreads. Years and months alone stay as they are, as does anything that is no date.
    public static String in(Lang lang, String iso) {
        if (lang != Lang.DE || iso.length() != WHOLE || iso.charAt(4) != '-' || iso.charAt(7) != '-') {
            return iso;
        }
        return iso.substring(8) + "." + iso.substring(5, 7) + "." + iso.substring(0, 4);
    }
}
