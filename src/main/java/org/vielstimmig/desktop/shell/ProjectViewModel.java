package org.vielstimmig.desktop.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.i18n.CoderText;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.StepText;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Release;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.Trail;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Find;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Sight;
import org.vielstimmig.store.Store;

/// What the frame says of the open project: title, steps to undo and redo, codebook, counts, index. Heard from
/// the session, read on its thread, shown on the FX thread.
final class ProjectViewModel {

    /// Steps looked back on for the changes since the last codebook release.
    private static final int LOOK_BACK = 1000;

    private final Session session;
    private final Find find;
    private final FxDoor door;
    private final Lang lang;
    private final Runnable stopHearing;
    private final Runnable stopWatching;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean countsStale = true;
    private volatile boolean codebookStale = true;
    private volatile boolean released;

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper undoDetail = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoDetail = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper codebook = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Looking> looking = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper index = new ReadOnlyStringWrapper("");

    /// What one look at the project brings; what was not looked at is empty.
    private record Look(
            String title,
            Optional<Trail> undo,
            Optional<Trail> redo,
            @Nullable String codebook,
            @Nullable Integer codings) {}

    /// What one looks at.
    ///
    /// @param coders those who have set any of these codings
    private record Seen(int codings, int coders) {
        static Seen of(Store store) {
            long coders = store.coderCounts().values().stream()
                    .filter(count -> count > 0)
                    .count();
            return new Seen(store.codingCount(), (int) coders);
        }
    }

    /// @param words whose codings all lists hold
    /// @param tip   how many they do not, and what a click does
    record Looking(String words, String tip) {}

    ProjectViewModel(OpenProject project, FxDoor door, Lang lang) {
        this.session = project.session();
        this.find = project.find();
        this.door = door;
        this.lang = lang;
        title.set(project.title());
        Runnable deaf = session.listen(this::heard);
        Runnable blind = session.onLook(() -> {
            countsStale = true;
            look();
        });
        stopHearing = () -> {
            deaf.run();
            blind.run();
        };
        stopWatching = find.watch(current -> door.execute(this::sayIndex));
        sayIndex();
        look();
    }

    private void sayIndex() {
        index.set(say(find.isCurrent() ? FrameText.INDEX_CURRENT : FrameText.INDEX_BEHIND));
    }

    private void heard(Happened happened) {
        if (happened.touches(Coding.class)
                || happened.touches(Code.class)
                || happened.touches(Coder.class)
                || happened.touches(Transcript.class)) {
            countsStale = true;
        }
        if (happened.touches(Code.class) || happened.touches(Release.class)) {
            codebookStale = true;
        }
        look();
    }

    /// Reads what the frame shows, soon. Many steps in a row make one reading.
    private void look() {
        if (released || asked.getAndSet(true)) {
            return;
        }
        CompletableFuture<Look> reading = session.read(store -> {
            asked.set(false);
            return look(store);
        });
        // What is not looked at is counted from both.
        reading.thenCombine(session.view(Seen::of), Map::entry)
                .thenAcceptAsync(read -> show(read.getKey(), read.getValue()), door);
    }

    private Look look(Store store) {
        String book = null;
        Integer codings = null;
        if (codebookStale) {
            codebookStale = false;
            book = codebook(store);
        }
        if (countsStale) {
            countsStale = false;
            codings = store.codingCount();
        }
        return new Look(
                session.snapshot().project().title(),
                store.journal().toUndo(),
                store.journal().toRedo(),
                book,
                codings);
    }

    private String codebook(Store store) {
        List<Release> releases = session.snapshot().releases();
        if (releases.isEmpty()) {
            return say(FrameText.CODEBOOK_WORKING, session.snapshot().codes().size());
        }
        int changes = 0;
        for (Trail step : store.journal().trail(LOOK_BACK)) {
            if (step.undone()) {
                continue;
            }
            if (step.kind() == StepKind.CODEBOOK_RELEASED) {
                break;
            }
            if (changesCodebook(step.kind())) {
                changes++;
            }
        }
        int number = releases.getLast().number();
        return changes == 0
                ? say(FrameText.CODEBOOK_RELEASE, number)
                : say(FrameText.CODEBOOK_CHANGED, number, changes);
    }

    private static boolean changesCodebook(StepKind kind) {
        return switch (kind) {
            case CODE_ADDED, CODE_CHANGED, CODE_MOVED, CODES_MERGED, CODE_REMOVED, CODEBOOK_IMPORTED -> true;
            default -> false;
        };
    }

    private void show(Look look, Seen seen) {
        if (released) {
            return;
        }
        title.set(look.title());
        undoName.set(look.undo().map(step -> StepText.of(lang, step.kind())).orElse(""));
        undoDetail.set(look.undo().map(this::words).orElse(""));
        redoDetail.set(look.redo().map(this::words).orElse(""));
        canUndo.set(look.undo().isPresent());
        canRedo.set(look.redo().isPresent());
        if (look.codebook() != null) {
            codebook.set(look.codebook());
        }
        Integer all = look.codings();
        if (all != null) {
            counts.set(say(FrameText.COUNTS, seen.codings(), seen.coders()));
            looking.set(looking(Math.max(0, all - seen.codings())));
        }
    }

    private String words(Trail step) {
        return StepText.of(lang, step.kind(), step.arguments());
    }

    private String say(Text text, Object... arguments) {
        return text.in(lang, arguments);
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// The kind of the step that undo would take back: "Codieren".
    ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /// The same with what it was about: "Codieren: Förderung/Eigenmittel".
    ReadOnlyStringProperty undoDetailProperty() {
        return undoDetail.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoDetailProperty() {
        return redoDetail.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// "Codebuch: Stand 3 + 4 Änderungen".
    ReadOnlyStringProperty codebookProperty() {
        return codebook.getReadOnlyProperty();
    }

    /// "611 Codierungen · 2 Codierende".
    ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Whose codings all lists hold and how many they do not, in words; null while they hold everybody's.
    ReadOnlyObjectProperty<@Nullable Looking> lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /// Looks at everybody's codings again.
    void lookAtAll() {
        session.look(Sight.Who.ALL);
    }

    private @Nullable Looking looking(int hidden) {
        Sight.Who who = session.look().who();
        if (who == session.sight().who()) {
            return null;
        }
        return new Looking(
                say(who == Sight.Who.MINE ? CoderText.LOOKING_MINE : CoderText.LOOKING_OTHERS),
                say(CoderText.LOOKING_TIP, hidden));
    }

    ReadOnlyStringProperty indexProperty() {
        return index.getReadOnlyProperty();
    }

    void release() {
        released = true;
        stopHearing.run();
        stopWatching.run();
    }
}
