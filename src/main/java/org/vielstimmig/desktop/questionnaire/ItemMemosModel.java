package org.vielstimmig.desktop.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Session;

/// The memos on items, as they are after every step. Lives on the thread behind `door`.
final class ItemMemosModel {

    private final Session session;
    private final Memos memos;
    private final FxDoor door;
    private final Runnable stop;
    private final ReadOnlyObjectWrapper<Map<ItemId, List<Memo>>> all = new ReadOnlyObjectWrapper<>(Map.of());
    private boolean released;

    ItemMemosModel(Session session, FxDoor door) {
        this.session = session;
        this.door = door;
        memos = new Memos(session);
        stop = session.listen(this::heard);
        load();
    }

    private void heard(Happened happened) {
        if (happened.touches(Memo.class)) {
            door.execute(this::load);
        }
    }

    private void load() {
        if (released) {
            return;
        }
        memos.all()
                .thenAcceptAsync(
                        found -> {
                            Map<ItemId, List<Memo>> byItem = new HashMap<>();
                            for (Memo memo : found) {
                                if (memo.on() instanceof MemoTarget.OnItem(ItemId id)) {
                                    byItem.computeIfAbsent(id, i -> new ArrayList<>())
                                            .add(memo);
                                }
                            }
                            if (!released && !byItem.equals(all.get())) {
                                all.set(byItem);
                            }
                        },
                        door);
    }

    /// The memos on each item that has any, oldest first.
    ReadOnlyObjectProperty<Map<ItemId, List<Memo>>> allProperty() {
        return all.getReadOnlyProperty();
    }

    List<Memo> of(ItemId item) {
        return all.get().getOrDefault(item, List.of());
    }

    String coder(CoderId id) {
        return session.snapshot().coder(id).map(Coder::name).orElse("?");
    }

    CompletableFuture<Memo> write(ItemId item, String text) {
        return memos.write(new MemoTarget.OnItem(item), text);
    }

    /// An empty text removes the memo.
    CompletableFuture<Memo> change(MemoId memo, String text) {
        return memos.change(memo, text);
    }

    /// The way back from what was just done.
    Supplier<CompletableFuture<Boolean>> wayBack() {
        return session.wayBack();
    }

    void release() {
        released = true;
        stop.run();
    }
}
