package org.vielstimmig.desktop.shell;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.ErrorWindow;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Notice;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Problems;
import org.vielstimmig.jobs.Phase;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.Problem;
import org.vielstimmig.project.CodesAs;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// The one window: it holds a frame, makes a new one whenever the project or the language changes, and does
/// what outlives both. On the FX thread.
final class Shell implements ShellActions {

    private static final String WAS_OPEN = "frame.open";
    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private final Stage stage;
    private final Surroundings around;
    private final ProjectLife life;
    private final Runnable ended;
    private final Scene scene = new Scene(new Region());
    private Lang lang;
    private ErrorWindow faults;
    private @Nullable Frame frame;
    private boolean quitting;

    /// @param ended called, on any thread, when everything is closed after [#quit()]
    Shell(
            Stage stage,
            Home home,
            SettingsFile settings,
            Theme theme,
            Workers workers,
            Workspaces workspaces,
            Runnable ended) {
        this.stage = stage;
        this.ended = ended;
        lang = Optional.ofNullable(settings.get().language()).flatMap(Lang::of).orElseGet(Lang::ofSystem);
        faults = new ErrorWindow(theme, lang, Program.version(), () -> stage);
        FxDoor door = FxDoor.live();
        around = new Surroundings(
                theme,
                home,
                settings,
                workers,
                door,
                workspaces,
                new FileDialogs(settings, () -> lang, () -> stage),
                this,
                this::unexpected);
        life = new ProjectLife(home, settings, workers, door, this::unexpected);
        theme.dress(scene, sheet());
        stage.setScene(scene);
        icons();
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        stage.setFullScreenExitHint("");
        scene.setOnDragOver(this::dragged);
        scene.setOnDragDropped(this::dropped);
        life.openProperty().addListener((observable, before, now) -> renew());
        life.openingProperty().addListener((observable, before, now) -> showState());
        life.failedProperty().addListener((observable, before, now) -> showState());
    }

    /// The style sheet of the frame, start screen and history.
    static String sheet() {
        return Objects.requireNonNull(Shell.class.getResource("frame.css")).toExternalForm();
    }

    private void icons() {
        for (int size : ICON_SIZES) {
            InputStream file =
                    Shell.class.getResourceAsStream("/org/vielstimmig/assets/icon/vielstimmig-" + size + ".png");
            if (file != null) {
                stage.getIcons().add(new Image(file));
            }
        }
    }

    /// Shows the window, first without a project; then opens what is wanted.
    ///
    /// @param file   a project named at the start, null to go on with the last one
    /// @param sample opens the sample instead
    CompletableFuture<Boolean> start(@Nullable Path file, boolean sample) {
        WindowPlace.restore(stage, around.settings());
        var choices = around.settings().get();
        boolean goOn = choices.choices().getOrDefault(WAS_OPEN, "true").equals("true");
        Path last = choices.recent().isEmpty() || !goOn
                ? null
                : Path.of(choices.recent().getFirst());
        Path first = file != null ? file : last;
        CompletableFuture<Boolean> opened = sample
                ? life.sample(lang)
                : first != null ? life.open(first) : CompletableFuture.completedFuture(false);
        if (frame == null) {
            renew();
        }
        stage.show();
        return opened;
    }

    Surroundings around() {
        return around;
    }

    Stage stage() {
        return stage;
    }

    ProjectLife life() {
        return life;
    }

    Frame frame() {
        return Objects.requireNonNull(frame);
    }

    private void renew() {
        if (quitting) {
            return;
        }
        Frame before = frame;
        OpenProject project = life.open();
        Frame next = new Frame(around, lang, project);
        frame = next;
        if (before != null && before.project() == project) {
            next.rooms().resume(before.rooms().keep());
            next.view().resumeSearch(before.view().searched());
        }
        scene.setRoot(next.root());
        if (before != null) {
            before.release();
        }
        next.listenToKeys();
        if (project != null) {
            next.showLastRoom();
            around.settings().change(s -> s.withChoice(WAS_OPEN, "true"));
            Restoring.remember(around.settings(), project);
        }
        stage.setTitle(project == null ? "Vielstimmig" : project.title() + " – Vielstimmig");
        ProjectViewModel model = next.model();
        if (model != null) {
            model.titleProperty().addListener((observable, old, title) -> stage.setTitle(title + " – Vielstimmig"));
        }
        showState();
        if (project != null && (before == null || before.project() != project)) {
            project.session().lookedOver().thenRunAsync(() -> notice(next, lang), FxDoor.live());
        }
    }

    private void notice(Frame on, Lang lang) {
        OpenProject project = on.project();
        if (project != null && frame == on) {
            FindingsNotice.of(project.session(), lang).ifPresent(on.messages()::show);
        }
    }

    /// What stands in the middle while no project is open, and why one did not open.
    private void showState() {
        Frame now = frame;
        if (now == null || quitting) {
            return;
        }
        ProjectLife.Failed failed = life.failedProperty().get();
        Path opening = life.openingProperty().get();
        if (now.project() == null) {
            if (opening != null) {
                now.view().showOpening(ProjectLife.nameOf(opening));
            } else {
                now.view().showWelcome(failed == null ? null : notice(failed.problem()));
            }
        } else if (failed != null && opening == null) {
            now.messages().problem(failed.problem());
        }
    }

    private Notice notice(Problem problem) {
        return new Notice(lang, Notice.Severity.ADVICE, FrameText.PROBLEM.in(lang), Problems.in(lang, problem));
    }

    void unexpected(Throwable fault) {
        FaultLog.write(around.home(), fault);
        around.door().execute(() -> faults.show(fault));
    }

    @Override
    public void newProject() {
        around.files()
                .newProject(FrameText.NEW_TITLE.in(lang), FrameText.PROJECT_DEFAULT_NAME.in(lang))
                .ifPresent(life::create);
    }

    @Override
    public void open() {
        around.files().project(FrameText.OPEN_TITLE.in(lang)).ifPresent(this::open);
    }

    @Override
    public void open(Path path) {
        life.open(path);
    }

    @Override
    public void sample() {
        life.sample(lang);
    }

    @Override
    public void restore() {
        Frame now = frame();
        now.desk()
                .when(
                        around.workers()
                                .start(progress -> Restoring.copies(around.home(), around.settings()))
                                .result(),
                        copies -> restore(now, copies));
    }

    private void restore(Frame now, List<Restoring.Copy> copies) {
        Restoring.Copy elsewhere = new Restoring.Copy(null, "", Instant.EPOCH);
        List<Restoring.Copy> choice = new ArrayList<>(copies);
        choice.add(elsewhere);
        Optional<Restoring.Copy> chosen = copies.isEmpty()
                ? Optional.of(elsewhere)
                : now.dialogs()
                        .choose(
                                FrameText.RESTORE_FROM.in(lang),
                                FrameText.RESTORE_TEXT.in(lang),
                                choice,
                                copy -> copy.words(lang),
                                choice.getFirst(),
                                FrameText.RESTORE_CHOOSE.in(lang));
        chosen.ifPresent(copy -> {
            Optional<Path> backup = copy.path() != null
                    ? Optional.of(copy.path())
                    : around.files().project(FrameText.RESTORE_FROM.in(lang));
            backup.ifPresent(from -> around.files()
                    .newProject(
                            FrameText.RESTORE_TO.in(lang),
                            copy.title().isEmpty() ? ProjectLife.nameOf(from) : copy.title())
                    .ifPresent(target -> life.restore(from, target)));
        });
    }

    @Override
    public void backUp() {
        OpenProject project = life.open();
        Frame now = frame;
        if (project == null || now == null) {
            return;
        }
        around.files()
                .newProject(FrameText.BACK_UP_TITLE.in(lang), project.title() + " " + LocalDate.now())
                .ifPresent(target -> now.desk()
                        .when(
                                around.workers()
                                        .start(progress -> {
                                            progress.phase(Phase.COPYING, 0, ProjectLife.nameOf(target));
                                            return Session.await(
                                                    project.session().backup(target));
                                        })
                                        .result(),
                                made -> now.messages()
                                        .passing(FrameText.BACKED_UP.in(lang, String.valueOf(made.getFileName())))));
    }

    @Override
    public void closeProject() {
        around.settings().change(s -> s.withChoice(WAS_OPEN, "false"));
        life.close();
    }

    @Override
    public void rename(String name) {
        around.settings().change(s -> s.withCoder(name));
        OpenProject project = life.open();
        if (project != null) {
            Session session = project.session();
            String now = CodesAs.name(around.settings().get(), session.snapshot());
            around.settings().change(s -> CodesAs.choose(s, session.snapshot(), now));
            session.setActor(now);
        }
        renewSoon();
    }

    @Override
    public void codeAs(String name) {
        OpenProject project = life.open();
        if (project != null) {
            Session session = project.session();
            around.settings().change(s -> CodesAs.choose(s, session.snapshot(), name));
            session.setActor(name);
            renewSoon();
        }
    }

    @Override
    public void language(Lang next) {
        if (next != lang) {
            lang = next;
            around.settings().change(s -> s.withLanguage(next.tag()));
            faults = new ErrorWindow(around.theme(), next, Program.version(), () -> stage);
            renewSoon();
        }
    }

    /// After the menu or dialog that asked for it has gone.
    private void renewSoon() {
        FxDoor.later(() -> {
            String drawer = frame == null ? null : frame.view().drawer().shown();
            renew();
            if (drawer != null && frame != null) {
                frame.view().openDrawer(drawer);
            }
        });
    }

    @Override
    public void fullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    /// Lets the window go at once and closes the project behind it.
    @Override
    public void quit() {
        if (quitting) {
            return;
        }
        WindowPlace.keep(stage, around.settings());
        quitting = true;
        stage.hide();
        if (frame != null) {
            frame.release();
            frame = null;
        }
        life.shutDown().whenComplete((done, fault) -> ended.run());
    }

    private void dragged(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (project(files) != null || life.open() != null && files != null && !files.isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    /// A project is opened; anything else is looked at as transcripts for the open project.
    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        Path path = project(files);
        Frame there = frame;
        if (path != null) {
            FxDoor.later(() -> open(path));
        } else if (there != null && life.open() != null && files != null && !files.isEmpty()) {
            List<Path> paths = files.stream().map(File::toPath).toList();
            FxDoor.later(() -> there.rooms().files(paths));
        } else {
            return;
        }
        event.setDropCompleted(true);
        event.consume();
    }

    private static @Nullable Path project(@Nullable List<File> files) {
        return files != null && files.size() == 1 && files.getFirst().getName().endsWith(".vielstimmig")
                ? files.getFirst().toPath()
                : null;
    }
}
