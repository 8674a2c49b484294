package org.vielstimmig.desktop.codebook;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Workspace;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.project.Session;

/// All codes with their rules: one page for each, or all of them as a table.
public final class CodebookWorkspace implements Workspace {

    private final CodebookViewModel model;
    private final CodebookView view;

    public CodebookWorkspace(Desk desk, Session session) {
        this(desk, session, new SaveDialog(desk));
    }

    CodebookWorkspace(Desk desk, Session session, Room.SaveQuestion files) {
        model = new CodebookViewModel(session, desk.door(), desk::when);
        view = new CodebookView(new Room(desk, model, files));
    }

    /// Shows one code's page; that of the code it was merged into, if it was.
    public void showCode(CodeId code) {
        model.tableProperty().set(false);
        model.filterProperty().set("");
        model.chosenProperty().set(code);
    }

    @Override
    public Region view() {
        return view;
    }

    CodebookView parts() {
        return view;
    }

    CodebookViewModel model() {
        return model;
    }

    @Override
    public void shown() {
        model.setAwake(true);
    }

    @Override
    public void hidden() {
        view.commit();
        model.setAwake(false);
    }

    @Override
    public List<Command> commands() {
        ObservableBooleanValue chosen = model.chosenProperty().isNotNull();
        return List.of(
                command("new", CodebookText.NEW_CODE, view::newCode)
                        .withKey("N")
                        .withIcon(Icon.PLUS),
                command("newUnder", CodebookText.NEW_UNDER, view::newUnder)
                        .withKey("Shift+N")
                        .withEnabled(chosen),
                command("rename", CodebookText.RENAME, view::rename)
                        .withKey("F2")
                        .withIcon(Icon.PENCIL)
                        .withEnabled(chosen),
                command("merge", CodebookText.MERGE_MENU, view::merge)
                        .withIcon(Icon.MERGE)
                        .withEnabled(chosen),
                command("remove", CodebookText.REMOVE_MENU, view::remove)
                        .withIcon(Icon.TRASH)
                        .withEnabled(chosen),
                command("anchor", CodebookText.ANCHOR_ADD, view::anchor)
                        .withIcon(Icon.QUOTE)
                        .withEnabled(chosen),
                command("memo", CodebookText.MEMO_NEW, view::memo)
                        .withIcon(Icon.MEMO)
                        .withEnabled(chosen),
                command("filter", CodebookText.GO_TO_FILTER, view::filter).withIcon(Icon.FILTER),
                command(
                                "page",
                                CodebookText.AS_PAGE,
                                () -> model.tableProperty().set(false))
                        .withIcon(Icon.TEXTS),
                command(
                                "table",
                                CodebookText.AS_TABLE,
                                () -> model.tableProperty().set(true))
                        .withIcon(Icon.COLUMNS),
                command("release", CodebookText.RELEASE, () -> view.deeds().release())
                        .withIcon(Icon.LOCK),
                command("export", CodebookText.EXPORT_BOOK, () -> view.files().book(null, "docx"))
                        .withIcon(Icon.EXPORT),
                command(
                                "exportPassages",
                                CodebookText.EXPORT_PASSAGES,
                                () -> view.files().passages())
                        .withIcon(Icon.EXPORT));
    }

    private static Command command(String id, CodebookText name, Runnable action) {
        return Command.of("codebook." + id, CodebookText.TITLE, name, action);
    }

    @Override
    public void release() {
        view.release();
        model.release();
    }
}
