package org.vielstimmig.desktop.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.image.WritablePixelFormat;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.cli.Pictures;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.SampleStart;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// Draws the window's rooms off-screen: the same frame as in the window, in a scene without one.
public final class ShellPictures implements Pictures {

    private static final String WELCOME = "welcome";
    private static final String HISTORY = "history";
    private static final String GUIDE = "guide";
    private static final int WORKERS = 2;
    /// Pictures in a row that have to be equal before one counts as finished.
    private static final int EQUAL = 4;
    /// Rounds after which a picture counts as finished all the same: something in it moves.
    private static final int ROUNDS = 400;

    private final Home home;
    private final Workspaces workspaces;
    private @Nullable Theme theme;

    public ShellPictures(Home home) {
        this(home, Workspaces.all());
    }

    ShellPictures(Home home, Workspaces workspaces) {
        this.home = home;
        this.workspaces = workspaces;
    }

    @Override
    public List<String> workspaces() {
        List<String> names = new ArrayList<>();
        names.add(WELCOME);
        workspaces.rooms().forEach(room -> names.add(room.id()));
        names.add(HISTORY);
        names.add(GUIDE);
        return names;
    }

    @Override
    public void draw(@Nullable Session session, String workspace, Look look, Subject subject, Path out) {
        Fx.startOffScreen(home);
        if (theme == null) {
            theme = Fx.get(Theme::new);
        }
        Things shown =
                session == null ? new Things(false, null, null, null, null, List.of()) : chosen(session, subject);
        AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
        // The project closes the index only; the session is the caller's.
        OpenProject project = session == null || workspace.equals(WELCOME) ? null : OpenProject.borrowed(session, home);
        Home choices = ownChoices();
        try (Workers workers = new Workers(WORKERS)) {
            Surroundings around = surroundings(theme, workers, session, choices, fault);
            Frame frame = Fx.get(() -> frame(around, look, project));
            try {
                Scene scene = Fx.get(() -> scene(frame, look));
                Fx.get(() -> enter(frame, workspace, shown));
                String part = shown.part();
                if (part != null) {
                    // What it stands in has its size and its text first.
                    finished(scene, look, project, workers, fault);
                    open(frame, part, shown);
                }
                write(finished(scene, look, project, workers, fault), look, out);
            } finally {
                Fx.get(ShellPictures::closeQuestions);
                Fx.get(() -> {
                    frame.release();
                    return true;
                });
            }
        } finally {
            if (project != null) {
                project.close();
            }
            forget(choices);
        }
    }

    /// Choices of its own, so that drawing neither depends on a person's nor changes them.
    private Home ownChoices() {
        try {
            return new Home(Files.createTempDirectory(home.cache(), "picture"));
        } catch (IOException full) {
            throw new ProblemException(
                    new Problem.FileUnwritable(home.cache().toString(), String.valueOf(full.getMessage())));
        }
    }

    private static void forget(Home choices) {
        try {
            Files.deleteIfExists(choices.settingsFile());
            Files.deleteIfExists(choices.root());
        } catch (IOException left) {
            // It lies in the cache folder, which may be emptied at any time.
        }
    }

    /// @param isNamed whether the transcript was asked for
    private record Things(
            boolean isNamed,
            @Nullable TranscriptId transcript,
            @Nullable CodeId code,
            @Nullable String query,
            @Nullable String part,
            List<Path> files) {}

    private static Things chosen(Session session, Subject subject) {
        String transcript = subject.transcript();
        String code = subject.code();
        return new Things(
                transcript != null,
                transcript != null
                        ? Lookup.transcript(session.snapshot(), transcript).id()
                        : session.snapshot().transcripts().stream()
                                .findFirst()
                                .map(Transcript::id)
                                .orElse(null),
                code == null ? null : Lookup.code(session.snapshot(), code).id(),
                subject.query(),
                subject.part(),
                subject.files());
    }

    private Surroundings surroundings(
            Theme look,
            Workers workers,
            @Nullable Session session,
            Home choices,
            AtomicReference<@Nullable Throwable> fault) {
        SettingsFile settings = new SettingsFile(choices);
        settings.change(s -> s.withCoder(session == null ? s.coderName() : session.actor()));
        if (session != null) {
            settings.change(s -> s.withOpened(session.path().toAbsolutePath().toString()));
            SampleStart.choose(settings, session);
        }
        return Unattended.around(
                look, home, settings, workers, workspaces, thrown -> fault.compareAndSet(null, thrown));
    }

    private static Frame frame(Surroundings around, Look look, @Nullable OpenProject project) {
        around.theme().choiceProperty().set(look.dark() ? Theme.Choice.DARK : Theme.Choice.LIGHT);
        around.theme().zoomProperty().set(1);
        return new Frame(around, look.lang(), project);
    }

    private static Scene scene(Frame frame, Look look) {
        Scene scene = new Scene(frame.root(), look.width(), look.height());
        frame.around().theme().dress(scene, Shell.sheet());
        return scene;
    }

    private static boolean enter(Frame frame, String workspace, Things shown) {
        if (frame.project() == null) {
            frame.view().showWelcome(null);
            return true;
        }
        Optional<Room> room = frame.rooms().rooms().stream()
                .filter(each -> each.id().equals(workspace))
                .findFirst();
        if (workspace.equals(HISTORY)) {
            frame.showLastRoom();
            frame.view().showHistory(shown.isNamed() ? shown.transcript() : null, shown.code());
        } else if (workspace.equals(GUIDE)) {
            frame.showLastRoom();
            frame.view().toggleGuide();
        } else if (room.isPresent()) {
            frame.rooms().show(room.get());
            TranscriptId transcript = shown.transcript();
            if (transcript != null && (room.get() == Room.CODING || room.get() == Room.TRANSCRIPTS)) {
                frame.rooms().transcript(room.get(), transcript);
            }
            CodeId code = shown.code();
            if (code != null) {
                frame.rooms().code(room.get(), code);
            }
            String query = shown.query();
            if (query != null && room.get() == Room.SEARCH) {
                frame.rooms().search(query);
            }
        }
        return true;
    }

    /// Not waited for: where the part is a question, opening it ends with the answer.
    private static void open(Frame frame, String part, Things shown) {
        List<String> parts = Fx.get(() -> frame.rooms().openable());
        if (!parts.contains(part)) {
            throw new ProblemException(new Problem.ValueInvalid("--part", part, String.join(", ", parts)));
        }
        String query = shown.query();
        FxDoor.later(() -> frame.rooms().part(part, query == null ? "" : query, shown.files()));
    }

    /// Leaves every question that was opened for the picture unanswered.
    private static boolean closeQuestions() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        return true;
    }

    /// Draws until nothing changes any more: whatever was asked of the store and of the workers has come, the
    /// index is up to date, and several pictures in a row are equal.
    private static int[] finished(
            Scene scene,
            Look look,
            @Nullable OpenProject project,
            Workers workers,
            AtomicReference<@Nullable Throwable> fault) {
        int[] last = {};
        int equal = 0;
        for (int round = 0; round < ROUNDS && equal < EQUAL; round++) {
            if (project != null) {
                Session.await(project.session().read(store -> true));
            }
            Fx.pulse();
            int[] next = Fx.get(() -> pixels(scene, look));
            boolean quiet =
                    workers.count() == 0 && (project == null || project.find().isCurrent());
            equal = quiet && Arrays.equals(last, next) ? equal + 1 : 0;
            last = next;
            Throwable thrown = fault.get();
            if (thrown != null) {
                throw new IllegalStateException("drawing failed", thrown);
            }
        }
        return last;
    }

    private static int[] pixels(Scene scene, Look look) {
        WritableImage image = scene.snapshot(null);
        int[] pixels = new int[look.width() * look.height()];
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        look.width(),
                        look.height(),
                        WritablePixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        look.width());
        Window.getWindows().stream()
                .filter(w -> w.isShowing() && w.getScene() != null)
                .forEach(w -> over(pixels, look, w.getScene().snapshot(null)));
        return pixels;
    }

    /// Puts a question into the middle of the picture, as it stands over the window.
    private static void over(int[] pixels, Look look, WritableImage question) {
        int left = Math.max(0, (look.width() - (int) question.getWidth()) / 2);
        int top = Math.max(0, (look.height() - (int) question.getHeight()) / 2);
        int width = Math.min(look.width(), (int) question.getWidth());
        int height = Math.min(look.height(), (int) question.getHeight());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[(top + y) * look.width() + left + x] =
                        question.getPixelReader().getArgb(x, y);
            }
        }
    }

    private static void write(int[] pixels, Look look, Path out) {
        BufferedImage picture = new BufferedImage(look.width(), look.height(), BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, look.width(), look.height(), pixels, 0, look.width());
        try {
            Path folder = out.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (!ImageIO.write(picture, "png", out.toFile())) {
                throw new IOException("png");
            }
        } catch (IOException refused) {
            throw new ProblemException(
                    new Problem.FileUnwritable(out.toString(), String.valueOf(refused.getMessage())));
        }
    }
}
