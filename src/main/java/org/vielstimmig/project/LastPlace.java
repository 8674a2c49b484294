package org.vielstimmig.project;

import java.util.List;
import java.util.OptionalInt;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.ProjectId;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.Turn;
import org.vielstimmig.settings.Settings;

/// Where a person at this machine was last in a transcript.
public final class LastPlace {

    /// In pixels.
    private static final int NAME = 34;

    private LastPlace() {}

    /// Offset into the text; empty if they never were in it, or at its beginning.
    public static OptionalInt offset(Settings settings, ProjectId project, TranscriptId transcript) {
        String kept = settings.choices().getOrDefault(place(project, transcript), "");
        try {
            int offset = Integer.parseInt(kept.split(":", 2)[0]);
            return offset > 0 ? OptionalInt.of(offset) : OptionalInt.empty();
        } catch (NumberFormatException none) {
            return OptionalInt.empty();
        }
    }

    /// Whether a person at this machine has had a transcript of the project before them.
    static boolean wasIn(Settings settings, ProjectId project) {
        return settings.choices().containsKey(last(project));
    }

    /// Lets the coding of a project begin at a place, with a code chosen.
    ///
    /// @param offset of the beginning of a turn; there is room for the speaker's name above it
    static Settings begin(Settings settings, ProjectId project, TranscriptId transcript, int offset, CodeId code) {
        return settings.withChoice(last(project), transcript.toString())
                .withChoice(place(project, transcript), offset + ":" + NAME)
                .withChoice("coding." + project + ".code", code.toString());
    }

    private static String last(ProjectId project) {
        return "coding." + project + ".last";
    }

    private static String place(ProjectId project, TranscriptId transcript) {
        return "coding." + project + ".place." + transcript;
    }

    /// Number of the turn at an offset, from 1; 0 before the first.
    public static int turn(List<Turn> turns, int offset) {
        int at = 0;
        for (Turn turn : turns) {
            if (turn.range().start() > offset) {
                break;
            }
            at = turn.n();
        }
        return at;
    }
}
