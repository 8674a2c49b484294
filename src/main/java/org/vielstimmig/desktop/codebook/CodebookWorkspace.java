package org.vielstimmig.desktop.codebook;

import java.util.List;
import javafx.scene.layout.Region;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Workspace;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.project.Session;

/// All codes with their rules.
public final class CodebookWorkspace implements Workspace {

    private final CodebookViewModel model;
    private final CodebookView view;

    public CodebookWorkspace(Desk desk, Session session) {
        model = new CodebookViewModel(session, desk.door());
        view = new CodebookView(desk, model);
        desk.when(model.load());
    }

    /// Shows one code's page.
    public void showCode(CodeId code) {
        model.chosenProperty().set(code);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void release() {
        view.release(List.of(model::release));
    }
}
