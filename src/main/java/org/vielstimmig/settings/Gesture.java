package org.vielstimmig.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vielstimmig.i18n.GestureText;

/// What can be done in the coding room with a key of one's own choice.
public enum Gesture {
    LAST(GestureText.GROUP_CODE, "."),
    NEW_CODE(GestureText.GROUP_CODE, ","),
    IN_VIVO(GestureText.GROUP_CODE, "I"),
    TURN_WITH_LAST(GestureText.GROUP_CODE, "Shift+T"),
    SENTENCE(GestureText.GROUP_CODE, "S"),
    TURN(GestureText.GROUP_CODE, "T"),
    POPUP(GestureText.GROUP_CODING, "O"),
    UNCODE(GestureText.GROUP_CODING, "U"),
    RECODE(GestureText.GROUP_CODING, "R"),
    HEAVIER(GestureText.GROUP_CODING, "+"),
    LIGHTER(GestureText.GROUP_CODING, "-"),
    FACET(GestureText.GROUP_CODING, "F"),
    MEMO(GestureText.GROUP_CODING, "M"),
    OPEN_MEMO(GestureText.GROUP_CODING, "Shift+M"),
    JOIN(GestureText.GROUP_CODING, "V"),
    NEXT(GestureText.GROUP_WAYS, "N"),
    PREVIOUS(GestureText.GROUP_WAYS, "P"),
    NEXT_UNCODED(GestureText.GROUP_WAYS, "J"),
    PREVIOUS_UNCODED(GestureText.GROUP_WAYS, "Shift+J"),
    NEXT_MEMO(GestureText.GROUP_WAYS, "E"),
    PREVIOUS_MEMO(GestureText.GROUP_WAYS, "Shift+E"),
    END_WORD_ON(GestureText.GROUP_ENDS, "Alt+Right"),
    END_WORD_BACK(GestureText.GROUP_ENDS, "Alt+Left"),
    END_SENTENCE_ON(GestureText.GROUP_ENDS, "Alt+Down"),
    END_SENTENCE_BACK(GestureText.GROUP_ENDS, "Alt+Up"),
    END_TURN_ON(GestureText.GROUP_ENDS, "Alt+Page Down"),
    END_TURN_BACK(GestureText.GROUP_ENDS, "Alt+Page Up"),
    START_WORD_ON(GestureText.GROUP_ENDS, "Alt+Shift+Right"),
    START_WORD_BACK(GestureText.GROUP_ENDS, "Alt+Shift+Left"),
    START_SENTENCE_ON(GestureText.GROUP_ENDS, "Alt+Shift+Down"),
    START_SENTENCE_BACK(GestureText.GROUP_ENDS, "Alt+Shift+Up"),
    START_TURN_ON(GestureText.GROUP_ENDS, "Alt+Shift+Page Down"),
    START_TURN_BACK(GestureText.GROUP_ENDS, "Alt+Shift+Page Up"),
    CODES(GestureText.GROUP_ROOM, "F6"),
    CORRECT(GestureText.GROUP_ROOM, "F2"),
    FOLD_LEFT(GestureText.GROUP_ROOM, "F7"),
    FOLD_RIGHT(GestureText.GROUP_ROOM, "F8"),
    FOLD_DRAWER(GestureText.GROUP_ROOM, "F9"),
    LEGEND(GestureText.GROUP_ROOM, "L"),
    KEYS(GestureText.GROUP_ROOM, "?"),
    TREE_NEW(GestureText.GROUP_TREE, "N"),
    TREE_BELOW(GestureText.GROUP_TREE, "Shift+N"),
    TREE_RENAME(GestureText.GROUP_TREE, "F2"),
    TREE_FOCUS(GestureText.GROUP_TREE, "F");

    private final GestureText group;
    private final String first;

    Gesture(GestureText group, String first) {
        this.group = group;
        this.first = first;
    }

    /// As settings and scripts name it: `next-uncoded`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public GestureText text() {
        return GestureText.valueOf(name());
    }

    public GestureText group() {
        return group;
    }

    /// The key it has until a person chooses another.
    public String firstKey() {
        return first;
    }

    /// Whether it is about the selected words, and so goes before typing for a code.
    public boolean isOnSelection() {
        return this == LAST || this == NEW_CODE || this == IN_VIVO || this == MEMO || this == KEYS;
    }

    /// Whether it is heard in the code tree instead of on the page; the two share no keys, so each has its own.
    public boolean isInTree() {
        return group == GestureText.GROUP_TREE;
    }

    /// Whether it moves an end of a coding.
    public boolean movesEnds() {
        return group == GestureText.GROUP_ENDS;
    }

    public static Optional<Gesture> of(String id) {
        return Arrays.stream(values())
                .filter(gesture -> gesture.id().equalsIgnoreCase(id.strip()))
                .findFirst();
    }
}
