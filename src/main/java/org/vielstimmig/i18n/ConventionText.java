package org.vielstimmig.i18n;

import java.util.Locale;

/// Names of the ways to write down a conversation, by their tags.
public enum ConventionText implements Text {
    PLAIN("Fließtext ohne Sprecher*innen", "Running text without speakers"),
    LABEL("Kürzel mit Doppelpunkt", "Labels with a colon"),
    F4("f4 / f5", "f4 / f5"),
    DRESING_PEHL("Dresing und Pehl", "Dresing and Pehl"),
    KUCKARTZ("Kuckartz", "Kuckartz"),
    MAXQDA("MAXQDA-Gruppendiskussion", "MAXQDA group discussion"),
    GAT2("GAT 2, nummerierte Zeilen", "GAT 2, numbered lines"),
    HEADED("Name und Zeit auf eigener Zeile", "Name and time on a line of their own"),
    NOSCRIBE("noScribe", "noScribe"),
    ATRAIN("aTrain", "aTrain"),
    WHISPER("Whisper", "Whisper"),
    WHISPERX("WhisperX", "WhisperX"),
    TEAMS("Microsoft Teams", "Microsoft Teams"),
    WORD("Word „Transkribieren“", "Word “Transcribe”"),
    ZOOM("Zoom", "Zoom"),
    OTTER("Otter", "Otter"),
    SUBTITLES("Untertitel", "Subtitles"),
    SEGMENTS("JSON mit Abschnitten", "JSON with segments"),
    TABLE("Tabelle", "Table"),
    TEI("TEI", "TEI");

    private final String de;
    private final String en;

    ConventionText(String de, String en) {
        this.de = de;
        this.en = en;
    }

    /// The name of the convention with this tag, the tag itself if nobody knows it.
    public static String ofTag(Lang lang, String tag) {
        String wanted = tag.toUpperCase(Locale.ROOT).replace('-', '_');
        for (ConventionText text : values()) {
            if (text.name().equals(wanted)) {
                return text.in(lang);
            }
        }
        return tag;
    }

    @Override
    public String de() {
        return de;
    }

    @Override
    public String en() {
        return en;
    }
}
