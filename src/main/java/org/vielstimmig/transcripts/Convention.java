package org.vielstimmig.transcripts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

/// A way of writing down who says what and when: a set of transcription rules, or what a program writes.
public enum Convention {
    /// Nobody is named: paragraphs.
    PLAIN("plain", true),
    /// A label in front of every turn: `B1: …`.
    LABEL("label", true),
    /// The same with f4's marks: `#00:01:23-4#`.
    F4("f4", true),
    /// The rules of Dresing and Pehl, without marks of f4.
    DRESING_PEHL("dresing-pehl", true),
    /// The rules of Kuckartz: bold labels, numbered.
    KUCKARTZ("kuckartz", true),
    /// MAXQDA's group discussions with times in front: `00:03:40.5Zack: …`.
    MAXQDA("maxqda", true),
    /// Numbered lines, the speaker set off by blanks and not repeated.
    GAT2("gat2", true),
    /// The speaker and often a time on a line of their own: Otter, Teams, Word, Fathom, Trint and others.
    HEADED("headed", true),
    NOSCRIBE("noscribe", false),
    ATRAIN("atrain", false),
    WHISPER("whisper", false),
    WHISPERX("whisperx", false),
    TEAMS("teams", false),
    WORD("word", false),
    ZOOM("zoom", false),
    OTTER("otter", false),
    /// Subtitles of any origin, SRT or WebVTT.
    SUBTITLES("subtitles", false),
    /// JSON with utterances or segments.
    SEGMENTS("segments", false),
    /// A table with a column for the words.
    TABLE("table", false),
    /// Speeches marked as such: TEI.
    MARKED_UP("tei", false);

    private final String tag;
    private final boolean forcible;

    Convention(String tag, boolean forcible) {
        this.tag = tag;
        this.forcible = forcible;
    }

    /// Short lower-case name, as it stands in a source: `f4`.
    public String tag() {
        return tag;
    }

    /// Whether any text can be read by it, so that a person may choose it. The others come from the file alone.
    public boolean isForcible() {
        return forcible;
    }

    /// Those that a person may choose.
    public static List<Convention> forcible() {
        return Arrays.stream(values()).filter(Convention::isForcible).toList();
    }

    /// The convention somebody asked for by its tag.
    ///
    /// @throws ProblemException with `ValueInvalid`
    public static Convention named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return forcible().stream()
                .filter(c -> c.tag.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.ValueInvalid(
                        "--profile",
                        name,
                        String.join(
                                ", ", forcible().stream().map(Convention::tag).toList()))));
    }
}
