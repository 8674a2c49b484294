package org.vielstimmig.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.project.Session;

/// Draws workspaces off-screen. The window implements it.
public interface Pictures {

    /// Names of the workspaces that can be drawn, in the order of the rail.
    List<String> workspaces();

    /// Draws one workspace into a PNG file.
    ///
    /// @param session    the open project; null draws the welcome screen
    /// @param transcript title or id of the transcript to show, null for the first
    void draw(@Nullable Session session, String workspace, Look look, @Nullable String transcript, Path out);

    /// How a picture is drawn.
    ///
    /// @param width  in pixels
    /// @param height in pixels
    record Look(Lang lang, boolean dark, int width, int height) {}
}
