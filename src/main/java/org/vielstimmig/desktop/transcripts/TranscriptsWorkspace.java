package org.vielstimmig.desktop.transcripts;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.SplitMemory;
import org.vielstimmig.desktop.kit.Workspace;
import org.vielstimmig.i18n.ImportText;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.jobs.Running;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.LastPlace;
import org.vielstimmig.project.Session;
import org.vielstimmig.transcripts.Format;

/// The interviews of a project: import, order, facts.
public final class TranscriptsWorkspace implements Workspace {

    /// Where files for the import were chosen last.
    private static final String FOLDER = "import.folder";

    private final Desk desk;
    private final Session session;
    private final ListViewModel model;
    private final ListView list;
    private final DetailsView details;
    private final FactsView facts;
    private final StackPane side = new StackPane();
    private final SplitPane overview = new SplitPane();
    private final StackPane view = new StackPane();
    private @Nullable ImportView preview;

    public TranscriptsWorkspace(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        model = new ListViewModel(
                session,
                desk.door(),
                desk.lang(),
                id -> LastPlace.offset(
                        desk.settings().get(), session.snapshot().project().id(), id));
        list = new ListView(desk, model, this::choose, this::chooseFolder, this::manage, this::repair);
        details = new DetailsView(desk, model, this::manage, this::repair);
        facts = new FactsView(desk, model, this::lookAtTable, this::manage);
        side.getChildren().setAll(details);
        overview.getItems().addAll(list, side);
        SplitMemory.keep(overview, "transcripts.split", desk.remembered(), 0.7);
        side.setMinWidth(300);
        list.setMinWidth(420);
        SplitPane.setResizableWithParent(side, false);
        model.chosenProperty().addListener((o, was, is) -> {
            if (is != null && side.getChildren().stream().anyMatch(n -> n instanceof RepairView r && !r.isOf(is))) {
                side.getChildren().setAll(details);
            }
        });
        view.getStyleClass().addAll("transcripts-room", "v-page");
        view.getStylesheets().add(String.valueOf(TranscriptsWorkspace.class.getResource("transcripts.css")));
        view.getChildren().setAll(overview);
        view.addEventHandler(DragEvent.DRAG_OVER, this::over);
        view.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        String key = "transcripts." + session.snapshot().project().id() + ".values";
        model.wantAsKept(desk.settings().get().choices().getOrDefault(key, ""));
        model.setOnWanted(text -> desk.settings().change(s -> s.withChoice(key, text)));
        desk.when(model.load());
    }

    /// Chooses a transcript in the list.
    public void showTranscript(TranscriptId transcript) {
        model.chosenProperty().set(transcript);
    }

    /// Asks for files and shows them before they are taken in.
    public void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.say(ImportText.CHOOSE_FILES));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                desk.say(TranscriptText.ALL_FILES),
                                Arrays.stream(Format.values())
                                        .flatMap(f -> f.extensions().stream())
                                        .map(e -> "*." + e)
                                        .toList()),
                        new FileChooser.ExtensionFilter("*", "*.*"));
        String last = desk.settings().get().choices().get(FOLDER);
        if (last != null && Files.isDirectory(Path.of(last))) {
            chooser.setInitialDirectory(new File(last));
        }
        List<File> files = chooser.showOpenMultipleDialog(
                view.getScene() == null ? null : view.getScene().getWindow());
        if (files != null && !files.isEmpty()) {
            String folder = files.getFirst().getAbsoluteFile().getParent();
            desk.settings().change(s -> s.withChoice(FOLDER, folder));
            look(files.stream().map(File::toPath).toList());
        }
    }

    /// Asks for a folder and shows what is in it before it is taken in.
    public void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(desk.say(ImportText.CHOOSE_FOLDER));
        String last = desk.settings().get().choices().get(FOLDER);
        if (last != null && Files.isDirectory(Path.of(last))) {
            chooser.setInitialDirectory(new File(last));
        }
        File chosen = chooser.showDialog(
                view.getScene() == null ? null : view.getScene().getWindow());
        if (chosen != null) {
            desk.settings().change(s -> s.withChoice(FOLDER, chosen.getAbsolutePath()));
            look(List.of(chosen.toPath()));
        }
    }

    /// Reads files in the background and shows each as soon as it is recognised.
    public void look(List<Path> files) {
        ImportViewModel importing = new ImportViewModel(model.service(), model.variables());
        closePreview();
        importing.readingProperty().set(true);
        Running<?>[] work = new Running<?>[1];
        ImportView shown = new ImportView(
                desk,
                importing,
                () -> {
                    if (work[0] != null) {
                        work[0].cancel();
                    }
                },
                this::lookAtTable,
                this::cameIn,
                this::closePreview);
        shown.reading(0, files.size());
        preview = shown;
        view.getChildren().setAll(shown);
        // Keys belong to the look now, and not to what was pressed before it.
        shown.requestFocus();
        Consumer<Progress.State> news = desk.door().newest(state -> shown.reading(state.done(), state.total()));
        Running<Integer> running = desk.workers().start(importing.reading(files, desk.door()), news);
        work[0] = running;
        running.result()
                .whenCompleteAsync(
                        (done, fault) -> {
                            importing.readingProperty().set(false);
                            Progress.State last = running.state();
                            shown.read(running.isCancelled(), last.done(), last.total());
                        },
                        desk.door());
        desk.when(running.result());
    }

    /// Says how many came in, with the way back, and shows them in the list.
    private void cameIn(List<TranscriptId> ids) {
        desk.undoable(desk.say(TranscriptText.IMPORTED, ids.size()), session.wayBack());
        model.reveal(ids);
    }

    /// Shows the project's own variables in the place of those of one transcript, or the other way round.
    public void manage() {
        boolean open = side.getChildren().contains(facts);
        side.getChildren().setAll(open ? details : facts);
        if (!open) {
            facts.show();
        }
    }

    /// Shows how a transcript would be read another way.
    public void repair(TranscriptId id) {
        session.snapshot()
                .transcript(id)
                .ifPresent(t -> side.getChildren()
                        .setAll(new RepairView(
                                desk, model, t, () -> side.getChildren().setAll(details))));
    }

    /// Groups the list by a field, null for none.
    void group(@Nullable String field) {
        model.groupingProperty().set(field);
    }

    /// Shows what a table of variables would change, before it does.
    public void lookAtTable(Path file) {
        TableLookModel look = new TableLookModel(model.variables(), file);
        desk.when(desk.workers().start(progress -> look.read()).result(), read -> {
            closePreview();
            look.show(read);
            view.getChildren().setAll(new TableLookView(desk, look, this::closePreview));
        });
    }

    private void closePreview() {
        boolean here = preview != null && preview.isFocusWithin();
        if (preview != null) {
            preview.release();
            preview = null;
        }
        view.getChildren().setAll(overview);
        if (here) {
            list.takeFocus();
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            look(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void shown() {
        model.progress().setAwake(true);
    }

    @Override
    public void hidden() {
        model.progress().setAwake(false);
    }

    @Override
    public List<String> openable() {
        return List.of("import", "table", "repair", "facts");
    }

    @Override
    public void open(String part, String words, List<Path> files) {
        TranscriptId chosen = model.chosenProperty().get();
        switch (part) {
            case "import" -> look(files);
            case "table" -> files.stream().findFirst().ifPresent(this::lookAtTable);
            case "repair" -> {
                if (chosen != null) {
                    repair(chosen);
                }
            }
            case "facts" -> manage();
            default -> throw new IllegalArgumentException(part);
        }
    }

    @Override
    public Map<String, String> keep() {
        TranscriptId chosen = model.chosenProperty().get();
        String group = model.groupingProperty().get();
        return Map.of(
                "filter",
                model.filterProperty().get(),
                "group",
                group == null ? "" : group,
                "sorted",
                list.sorted(),
                "chosen",
                chosen == null ? "" : chosen.toString());
    }

    @Override
    public void resume(Map<String, String> kept) {
        model.filterProperty().set(kept.getOrDefault("filter", ""));
        String group = kept.getOrDefault("group", "");
        model.groupingProperty().set(group.isEmpty() ? null : group);
        list.sortAsKept(kept.getOrDefault("sorted", ""));
        session.snapshot().transcripts().stream()
                .map(Transcript::id)
                .filter(id -> id.toString().equals(kept.get("chosen")))
                .findFirst()
                .ifPresent(model.chosenProperty()::set);
    }

    @Override
    public void release() {
        closePreview();
        list.release();
        details.release();
        facts.release();
        model.release();
    }
}
