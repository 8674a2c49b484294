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
    /// @param session the open project; null draws the welcome screen
    void draw(@Nullable Session session, String workspace, Look look, Subject subject, Path out);

    /// What the workspace shows.
    ///
    /// @param transcript title or id of the transcript, null for the first
    /// @param code       path or id of the code that is chosen in it, null for none
    /// @param query      what is searched for, null for nothing yet
    /// @param part       the part of the workspace that is opened in it, null for none
    /// @param files      what that part is about
    record Subject(
            @Nullable String transcript,
            @Nullable String code,
            @Nullable String query,
            @Nullable String part,
            List<Path> files) {

        public Subject {
            files = List.copyOf(files);
        }

        /// What is there without a choice.
        public static final Subject FIRST = new Subject(null, null, null, null, List.of());
    }

    /// How a picture is drawn.
    ///
    /// @param width  in pixels
    /// @param height in pixels
    record Look(Lang lang, boolean dark, int width, int height) {}
}
