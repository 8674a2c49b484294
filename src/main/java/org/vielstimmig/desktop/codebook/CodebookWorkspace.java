package org.vielstimmig.desktop.codebook;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.FileChoice;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Workspace;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.project.Session;

/// All codes with their rules: one page for each, or all of them as a table.
public final class CodebookWorkspace implements Workspace {

    private final Desk desk;
    /// Names the code that was looked at last among the choices.
    private final String lastCode;
    private final CodebookViewModel model;
    private final CodebookView view;

    public CodebookWorkspace(Desk desk, Session session) {
        this(
                desk,
                session,
                (over, name, extensions) -> new FileChoice(desk.settings())
                        .save(
                                over.getScene() == null ? null : over.getScene().getWindow(),
                                desk.say(CodebookText.EXPORT_TITLE),
                                name,
                                FileChoice.Kind.of(extensions)));
    }

    CodebookWorkspace(Desk desk, Session session, Room.SaveQuestion files) {
        model = new CodebookViewModel(session, desk.door(), desk::when);
        view = new CodebookView(new Room(desk, model, files));
        this.desk = desk;
        lastCode = "codebook." + session.snapshot().project().id() + ".code";
        String last = desk.settings().get().choices().getOrDefault(lastCode, "");
        session.snapshot().codes().stream()
                .map(Code::id)
                .filter(id -> id.toString().equals(last))
                .findFirst()
                .ifPresent(model.chosenProperty()::set);
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
        keepLastCode();
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

    private void keepLastCode() {
        CodeId chosen = model.chosenProperty().get();
        if (chosen != null) {
            desk.settings().change(s -> s.withChoice(lastCode, chosen.toString()));
        }
    }

    @Override
    public Map<String, String> keep() {
        CodeId chosen = model.chosenProperty().get();
        return Map.of(
                "filter",
                model.filterProperty().get(),
                "table",
                Boolean.toString(model.tableProperty().get()),
                "code",
                chosen == null ? "" : chosen.toString());
    }

    @Override
    public void resume(Map<String, String> kept) {
        model.filterProperty().set(kept.getOrDefault("filter", ""));
        model.tableProperty().set(Boolean.parseBoolean(kept.get("table")));
        String code = kept.getOrDefault("code", "");
        if (!code.isEmpty()) {
            model.chosenProperty().set(CodeId.of(code));
        }
    }

    @Override
    public void release() {
        view.release();
        model.release();
    }
}
