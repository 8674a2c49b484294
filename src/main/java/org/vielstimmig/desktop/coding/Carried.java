package org.vielstimmig.desktop.coding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodingId;

/// What hangs at the mouse while it is dragged within this room. Whether Shift was held when the drag began
/// goes along: systems differ in what they make of keys during a drag, see [HeldShift].
final class Carried {

    /// Ids of codings, taken from the list of passages.
    static final DataFormat CODINGS = format("application/x-vielstimmig-codings");

    /// Shift was held: a code is to be merged, passages are to leave their code.
    private static final DataFormat SHIFTED = format("application/x-vielstimmig-shifted");

    private Carried() {}

    static ClipboardContent code(CodeId code, boolean shifted) {
        ClipboardContent content = new ClipboardContent();
        content.put(TranscriptPage.CODE_DRAG, code.toString());
        return shifted(content, shifted);
    }

    static ClipboardContent codings(List<CodingId> ids, boolean shifted) {
        ClipboardContent content = new ClipboardContent();
        content.put(CODINGS, ids.stream().map(CodingId::toString).collect(Collectors.joining(" ")));
        return shifted(content, shifted);
    }

    private static ClipboardContent shifted(ClipboardContent content, boolean shifted) {
        if (shifted) {
            content.put(SHIFTED, "shift");
        }
        return content;
    }

    static boolean isShifted(Clipboard board) {
        return board.hasContent(SHIFTED);
    }

    static List<CodingId> codings(Clipboard board) {
        return board.getContent(CODINGS) instanceof String ids
                ? Arrays.stream(ids.split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(CodingId::of)
                        .toList()
                : List.of();
    }

    /// Says beside the mouse what a drop will do.
    static void say(Room room, Dragboard board, String words) {
        Label label = new Label(SafeText.of(words));
        label.getStyleClass().add("drag-words");
        // A root would take the window's ground for its own.
        StackPane root = new StackPane(label);
        root.getStylesheets().add(Room.sheet());
        room.desk().theme().dress(new Scene(root, Color.TRANSPARENT));
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        root.applyCss();
        root.layout();
        board.setDragView(label.snapshot(clear, null), -10, -6);
    }

    private static DataFormat format(String name) {
        DataFormat known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }
}
