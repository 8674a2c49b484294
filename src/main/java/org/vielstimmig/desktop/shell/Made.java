package org.vielstimmig.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.vielstimmig.desktop.kit.Workspace;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// A workspace that was made for the open project, with the ways into it: what it does when a person is led
/// there for one particular thing. Ways that are not given do nothing but show the room.
record Made(
        Workspace workspace,
        Consumer<TranscriptId> transcript,
        BiConsumer<TranscriptId, TextRange> passage,
        Consumer<CodeId> code,
        Consumer<ItemId> item,
        Consumer<String> search,
        Runnable importing,
        Runnable folder,
        Consumer<List<Path>> files) {

    static Made of(Workspace workspace) {
        return new Made(
                workspace,
                id -> {},
                (id, range) -> {},
                id -> {},
                id -> {},
                query -> {},
                () -> {},
                () -> {},
                paths -> {});
    }

    Made transcripts(Consumer<TranscriptId> way) {
        return new Made(workspace, way, passage, code, item, search, importing, folder, files);
    }

    Made passages(BiConsumer<TranscriptId, TextRange> way) {
        return new Made(workspace, transcript, way, code, item, search, importing, folder, files);
    }

    Made codes(Consumer<CodeId> way) {
        return new Made(workspace, transcript, passage, way, item, search, importing, folder, files);
    }

    Made items(Consumer<ItemId> way) {
        return new Made(workspace, transcript, passage, code, way, search, importing, folder, files);
    }

    Made searches(Consumer<String> way) {
        return new Made(workspace, transcript, passage, code, item, way, importing, folder, files);
    }

    Made imports(Runnable way) {
        return new Made(workspace, transcript, passage, code, item, search, way, folder, files);
    }

    /// Asks for a folder of interviews to take in.
    Made folders(Runnable way) {
        return new Made(workspace, transcript, passage, code, item, search, importing, way, files);
    }

    /// Takes files in that were dropped somewhere in the window.
    Made files(Consumer<List<Path>> way) {
        return new Made(workspace, transcript, passage, code, item, search, importing, folder, way);
    }
}
