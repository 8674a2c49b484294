package org.vielstimmig.desktop.search;

import java.util.Map;
import javafx.scene.layout.Region;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Workspace;
import org.vielstimmig.project.Autocoding;
import org.vielstimmig.project.Find;
import org.vielstimmig.project.Session;

/// Finds passages in all interviews.
public final class SearchWorkspace implements Workspace {

    private final SearchView view;

    public SearchWorkspace(Desk desk, Session session, Find find) {
        view = new SearchView(desk, session, new SearchViewModel(session, find, new Autocoding(session), desk.door()));
    }

    /// Runs a query that came from elsewhere.
    public void ask(String query) {
        view.ask(query);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void shown() {
        view.take();
    }

    @Override
    public Map<String, String> keep() {
        return view.keep();
    }

    @Override
    public void resume(Map<String, String> kept) {
        view.resume(kept);
    }

    @Override
    public void release() {
        view.release();
    }
}
