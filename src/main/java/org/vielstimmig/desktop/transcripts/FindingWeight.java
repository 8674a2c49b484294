package org.vielstimmig.desktop.transcripts;

import org.vielstimmig.desktop.kit.Notice;
import org.vielstimmig.transcripts.Finding;

/// How much what was found in a file matters.
final class FindingWeight {

    private FindingWeight() {}

    static Notice.Severity of(Finding finding) {
        return switch (finding) {
            case Finding.CharactersLost f -> Notice.Severity.ERROR;
            case Finding.NoSpeakers f -> Notice.Severity.ADVICE;
            case Finding.CharsetUnsure f -> Notice.Severity.ADVICE;
            case Finding.LabelOnce f -> Notice.Severity.ADVICE;
            case Finding.LabelsAlike f -> Notice.Severity.ADVICE;
            case Finding.MarksNotRising f -> Notice.Severity.ADVICE;
            case Finding.TurnLong f -> Notice.Severity.ADVICE;
            case Finding.LabelsAreNames f -> Notice.Severity.ADVICE;
            case Finding.NameShown f -> Notice.Severity.ADVICE;
            case Finding.WordsRepeated f -> Notice.Severity.ADVICE;
            case Finding.NoTalk f -> Notice.Severity.ADVICE;
            case Finding.CellsJoined f -> Notice.Severity.ADVICE;
            case Finding.SpeakerUnsure f -> Notice.Severity.ADVICE;
            default -> Notice.Severity.HINT;
        };
    }
}
