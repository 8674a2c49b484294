package org.vielstimmig.project;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.vielstimmig.i18n.FindingText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.transcripts.Finding;

/// What was found in a file, in words; both faces say it alike.
public final class FindingWords {

    /// So many places are enough to go and look.
    private static final int LISTED = 30;

    private FindingWords() {}

    public static String in(Lang lang, Finding finding) {
        return switch (finding) {
            case Finding.NoSpeakers f -> FindingText.NO_SPEAKERS.in(lang);
            case Finding.LabelOnce f -> FindingText.LABEL_ONCE.in(lang, f.label(), f.turn());
            case Finding.LabelsAlike f -> FindingText.LABELS_ALIKE.in(lang, f.label(), f.other());
            case Finding.LabelNotTaken f -> FindingText.LABEL_NOT_TAKEN.in(lang, f.label(), f.count());
            case Finding.TurnEmpty f -> FindingText.TURN_EMPTY.in(lang, f.label(), f.count());
            case Finding.HeaderTaken f -> FindingText.HEADER_TAKEN.in(lang);
            case Finding.MarksNotRising f -> FindingText.MARKS_NOT_RISING.in(lang, f.count());
            case Finding.TurnLong f ->
                f.turns().size() == 1
                        ? FindingText.TURN_LONG.in(lang, f.turns().getFirst())
                        : FindingText.TURNS_LONG.in(lang, f.turns().size(), numbers(lang, f.turns()));
            case Finding.CharactersLost f -> FindingText.CHARACTERS_LOST.in(lang, f.count());
            case Finding.InvisibleRemoved f -> FindingText.INVISIBLE_REMOVED.in(lang, f.count());
            case Finding.CharsetUnsure f -> FindingText.CHARSET_UNSURE.in(lang, f.chosen(), f.other());
            case Finding.CommentsLeftOut f -> FindingText.COMMENTS_LEFT_OUT.in(lang, f.count());
            case Finding.ChangesSettled f -> FindingText.CHANGES_SETTLED.in(lang, f.insertions(), f.deletions());
            case Finding.NotesMoved f -> FindingText.NOTES_MOVED.in(lang, f.at().size());
            case Finding.RunningHeadsLeftOut f -> FindingText.RUNNING_HEADS.in(lang, f.lines());
            case Finding.LineNumbersLeftOut f -> FindingText.LINE_NUMBERS.in(lang, f.count());
            case Finding.FrontMatterLeftOut f -> FindingText.FRONT_MATTER.in(lang, f.lines());
            case Finding.NameShown f ->
                switch (f.where()) {
                    case FILE -> FindingText.NAME_IN_FILE.in(lang, f.name());
                    case HEADER -> FindingText.NAME_IN_HEADER.in(lang, f.name());
                    case PATH -> FindingText.NAME_IN_PATH.in(lang, f.name());
                    case ACCOUNT -> FindingText.NAME_OF_ACCOUNT.in(lang, f.name());
                    case ADDRESS -> FindingText.NAME_IN_ADDRESS.in(lang, f.name());
                };
            case Finding.LabelsAreNames f ->
                FindingText.LABELS_ARE_NAMES.in(lang, f.names().size(), String.join(", ", f.names()));
            case Finding.SpeakerUnsure f -> FindingText.SPEAKER_UNSURE.in(lang, f.count());
            case Finding.WordsRepeated f -> FindingText.WORDS_REPEATED.in(lang, f.words(), f.count());
            case Finding.CellsJoined f -> FindingText.CELLS_JOINED.in(lang, f.count(), f.row());
            case Finding.ColumnsLeftOut f ->
                FindingText.COLUMNS_LEFT_OUT.in(
                        lang, f.names().size(), f.names().stream().collect(Collectors.joining(", ")));
            case Finding.NoTalk f -> FindingText.NO_TALK.in(lang);
            case Finding.MarksCorrected f -> FindingText.MARKS_CORRECTED.in(lang, f.count());
        };
    }

    private static String numbers(Lang lang, List<Integer> numbers) {
        NumberFormat figures = NumberFormat.getIntegerInstance(lang.locale());
        String listed = numbers.stream().limit(LISTED).map(figures::format).collect(Collectors.joining(", "));
        return numbers.size() > LISTED ? listed + " …" : listed;
    }
}
