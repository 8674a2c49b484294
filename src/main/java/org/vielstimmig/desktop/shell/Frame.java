package org.vielstimmig.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.CommandList;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Dialogs;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.desktop.kit.Workspace;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.StepText;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.Trail;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.SettingsFile;

/// All that fills the window for one language and one project (or none): made anew when either changes,
/// released as a whole.
final class Frame {

    private static final String LAST_ROOM = "frame.room";

    private final Surroundings around;
    private final Lang lang;
    private final @Nullable OpenProject project;
    private final @Nullable ProjectViewModel model;
    private final ShellMessages messages;
    private final RoomKeeper rooms;
    private final Desk desk;
    private final Dialogs dialogs;
    private final CommandList commands;
    private final FrameView view;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Subscriptions keys = new Subscriptions();

    Frame(Surroundings around, Lang lang, @Nullable OpenProject project) {
        this.around = around;
        this.lang = lang;
        this.project = project;
        messages = new ShellMessages(
                lang,
                around.unexpected(),
                () -> project == null ? 0 : project.session().snapshot().tick());
        rooms = new RoomKeeper(project == null ? List.of() : around.workspaces().rooms(), room -> made(room));
        desk = new Desk(lang, around.theme(), around.door(), rooms, messages, around.settings(), around.workers());
        model = project == null ? null : new ProjectViewModel(project, around.door(), lang);
        dialogs = new Dialogs(around.theme(), lang, this::window);
        commands = new FrameCommands(this).list();
        view = new FrameView(this);
        rooms.setOnHistory(view::showHistory);
        if (project != null) {
            Session session = project.session();
            String coder = session.actor();
            Runnable stop = session.listen(happened -> {
                sightChanged(session, coder, happened);
                around.door()
                        .execute(() -> messages.happened(happened.snapshot().tick()));
            });
            subscriptions.add(stop::run);
        }
        subscriptions.later(rooms.shownProperty(), room -> {
            if (room != null) {
                around.settings().change(s -> s.withChoice(LAST_ROOM, room.id()));
            }
            listenToKeys();
        });
    }

    private Made made(Room room) {
        if (project == null) {
            throw new IllegalStateException("no project");
        }
        return around.workspaces().make(room, desk, project);
    }

    private @Nullable Window window() {
        Scene scene = view.root().getScene();
        return scene == null ? null : scene.getWindow();
    }

    Surroundings around() {
        return around;
    }

    Lang lang() {
        return lang;
    }

    Desk desk() {
        return desk;
    }

    RoomKeeper rooms() {
        return rooms;
    }

    ShellMessages messages() {
        return messages;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    CommandList commands() {
        return commands;
    }

    /// The project in this frame, null on the start screen.
    @Nullable
    OpenProject project() {
        return project;
    }

    @Nullable
    ProjectViewModel model() {
        return model;
    }

    FrameView view() {
        return view;
    }

    Region root() {
        return view.root();
    }

    /// Lets the next frame begin in a room.
    static void beginIn(SettingsFile settings, Room room) {
        settings.change(s -> s.withChoice(LAST_ROOM, room.id()));
    }

    /// Goes to the room in which one was last; the first one else.
    void showLastRoom() {
        String last = around.settings().get().choices().getOrDefault(LAST_ROOM, Room.CODING.id());
        rooms.rooms().stream()
                .filter(room -> room.id().equals(last))
                .findFirst()
                .or(() -> rooms.rooms().stream().findFirst())
                .ifPresent(rooms::show);
    }

    /// Lets the keys work: those of the room first, then the window's. To be called when the root is in its
    /// scene.
    void listenToKeys() {
        keys.release();
        Scene scene = view.root().getScene();
        if (scene != null) {
            CommandList ofRoom = new CommandList();
            rooms.commands().forEach(ofRoom::add);
            ofRoom.install(scene, keys, this::hears);
            commands.install(scene, keys);
            FrameCommands.installSecondKeys(commands, scene, keys);
        }
    }

    /// A key alone is the room's where the room says so, and never while something is looked up in the drawer.
    private boolean hears(Command command, @Nullable Node focus) {
        Workspace room = rooms.workspace();
        return room != null && !Small.isIn(focus, view.drawer()) && room.hears(command, focus);
    }

    void undo() {
        if (project != null) {
            step(
                    project.session().undo(),
                    step -> messages.passing(
                            FrameText.UNDONE.in(lang, words(step)), FrameText.REDO.in(lang), this::redo));
        }
    }

    void redo() {
        if (project != null) {
            step(
                    project.session().redo(),
                    step -> messages.passing(
                            FrameText.REDONE.in(lang, words(step)), FrameText.UNDO.in(lang), this::undo));
        }
    }

    /// A key that was pressed once too often is no fault worth a word.
    private void step(CompletableFuture<Trail> going, Consumer<Trail> done) {
        desk.when(going.handle((step, fault) -> outcome(step, fault)), step -> step.ifPresent(done));
    }

    private static Optional<Trail> outcome(@Nullable Trail step, @Nullable Throwable fault) {
        if (fault == null && step != null) {
            return Optional.of(step);
        }
        Throwable cause = fault == null ? new IllegalStateException() : Causes.of(fault);
        if (cause instanceof ProblemException expected
                && (expected.problem() instanceof Problem.NothingToUndo
                        || expected.problem() instanceof Problem.NothingToRedo)) {
            return Optional.empty();
        }
        throw new CompletionException(cause);
    }

    private String words(Trail step) {
        return StepText.of(lang, step.kind(), step.arguments());
    }

    void release() {
        keys.release();
        subscriptions.release();
        view.release();
        rooms.release();
        messages.release();
        if (model != null) {
            model.release();
        }
    }

    /// Everything is shown anew when others' codings come or go as a whole, or the one who works has another name.
    private void sightChanged(Session session, String coder, Happened happened) {
        boolean blind = happened.kind() == StepKind.BLIND_BEGUN || happened.kind() == StepKind.BLIND_LIFTED;
        boolean person =
                happened.kind() == StepKind.CODERS_CHANGED && !session.actor().equals(coder);
        if (blind || person) {
            around.door().execute(() -> around.actions().codeAs(session.actor()));
        }
    }
}
