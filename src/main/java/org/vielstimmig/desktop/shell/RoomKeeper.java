package org.vielstimmig.desktop.shell;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.Navigator;
import org.vielstimmig.desktop.kit.Workspace;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// Makes each room when it is first entered, knows which one is shown, leads from one to another, and lets
/// all go together. On the FX thread.
final class RoomKeeper implements Navigator {

    private final List<Room> rooms;
    private final Function<Room, Made> maker;
    private final Map<Room, Made> made = new EnumMap<>(Room.class);
    private final Map<Room, Map<String, String>> kept = new EnumMap<>(Room.class);
    private final ReadOnlyObjectWrapper<@Nullable Room> shown = new ReadOnlyObjectWrapper<>();

    private BiConsumer<@Nullable TranscriptId, @Nullable CodeId> onHistory = (transcript, code) -> {};

    RoomKeeper(List<Room> rooms, Function<Room, Made> maker) {
        this.rooms = rooms;
        this.maker = maker;
    }

    List<Room> rooms() {
        return rooms;
    }

    /// The room in view; changes after its workspace was made and before it is told.
    ReadOnlyObjectProperty<@Nullable Room> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The workspace in view, null before the first.
    @Nullable
    Workspace workspace() {
        Room room = shown.get();
        Made now = room == null ? null : made.get(room);
        return now == null ? null : now.workspace();
    }

    /// What can be done in the room in view.
    List<Command> commands() {
        Workspace workspace = workspace();
        return workspace == null ? List.of() : workspace.commands();
    }

    /// What [#part] can open in the room in view.
    List<String> openable() {
        Workspace workspace = workspace();
        return workspace == null ? List.of() : workspace.openable();
    }

    void show(Room room) {
        enter(room, way -> {});
    }

    /// Goes to a room, if there is one of that kind, and does something there.
    private void enter(Room room, Consumer<Made> then) {
        if (!rooms.contains(room)) {
            return;
        }
        Made next = made.get(room);
        if (next == null) {
            next = maker.apply(room);
            made.put(room, next);
            Map<String, String> left = kept.remove(room);
            if (left != null) {
                next.workspace().resume(left);
            }
        }
        Workspace before = workspace();
        if (before != next.workspace()) {
            if (before != null) {
                before.hidden();
            }
            shown.set(room);
        }
        next.workspace().shown();
        then.accept(next);
    }

    @Override
    public void importing() {
        enter(Room.TRANSCRIPTS, room -> room.importing().run());
    }

    /// Asks for a folder of interviews to take in.
    void importingFolder() {
        enter(Room.TRANSCRIPTS, room -> room.folder().run());
    }

    /// Takes transcripts in that were dropped on the window.
    void files(List<Path> files) {
        enter(Room.TRANSCRIPTS, room -> room.files().accept(files));
    }

    @Override
    public void transcript(TranscriptId transcript) {
        enter(Room.CODING, room -> room.transcript().accept(transcript));
    }

    /// Shows a transcript in a room of one's choice: for pictures.
    void transcript(Room room, TranscriptId transcript) {
        enter(room, there -> there.transcript().accept(transcript));
    }

    @Override
    public void passage(TranscriptId transcript, TextRange range) {
        enter(Room.CODING, room -> room.passage().accept(transcript, range));
    }

    @Override
    public void code(CodeId code) {
        enter(Room.CODEBOOK, room -> room.code().accept(code));
    }

    @Override
    public void passages(CodeId code) {
        enter(Room.CODING, room -> room.code().accept(code));
    }

    /// Chooses a code in a room of one's choice: for pictures.
    void code(Room room, CodeId code) {
        enter(room, there -> there.code().accept(code));
    }

    /// Opens a part of the room that is shown: for pictures.
    void part(String part, String words, List<Path> files) {
        Workspace workspace = workspace();
        if (workspace != null) {
            workspace.open(part, words, files);
        }
    }

    @Override
    public void item(ItemId item) {
        enter(Room.QUESTIONNAIRE, room -> room.item().accept(item));
    }

    @Override
    public void search(String query) {
        enter(Room.SEARCH, room -> room.search().accept(query));
    }

    /// Shows the history of one thing: it lies beside the rooms.
    void setOnHistory(BiConsumer<@Nullable TranscriptId, @Nullable CodeId> receiver) {
        onHistory = receiver;
    }

    @Override
    public void historyOf(TranscriptId transcript) {
        onHistory.accept(transcript, null);
    }

    @Override
    public void historyOf(CodeId code) {
        onHistory.accept(null, code);
    }

    /// What is typed and chosen in each room that was entered.
    Map<Room, Map<String, String>> keep() {
        Map<Room, Map<String, String>> all = new EnumMap<>(kept);
        made.forEach((room, there) -> all.put(room, there.workspace().keep()));
        return all;
    }

    /// Lets each room go on where it was left, as soon as it is entered.
    void resume(Map<Room, Map<String, String>> left) {
        kept.putAll(left);
    }

    void release() {
        Workspace now = workspace();
        if (now != null) {
            now.hidden();
        }
        shown.set(null);
        made.values().forEach(room -> room.workspace().release());
        made.clear();
    }
}
