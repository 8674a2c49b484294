package org.vielstimmig.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vielstimmig.desktop.kit.CodeColors;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Palette;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.CodeTree;

/// The texts and codes of the open project as rows of the command palette.
final class Places {

    private final Frame frame;
    private final Lang lang;

    Places(Frame frame) {
        this.frame = frame;
        this.lang = frame.lang();
    }

    List<Palette.Entry<Runnable>> entries() {
        OpenProject project = frame.project();
        List<Palette.Entry<Runnable>> rows = new ArrayList<>();
        if (project == null) {
            return rows;
        }
        var snapshot = project.session().snapshot();
        if (frame.rooms().rooms().contains(Room.CODING)) {
            for (Transcript transcript : snapshot.transcripts()) {
                rows.add(new Palette.Entry<>(
                        () -> frame.rooms().transcript(transcript.id()),
                        List.of(Room.TRANSCRIPTS.word().in(lang), transcript.title()),
                        null,
                        Icon.TEXTS,
                        ""));
            }
        }
        if (frame.rooms().rooms().contains(Room.CODEBOOK)) {
            CodeTree tree = new CodeTree(snapshot.codes());
            Map<CodeId, String> colors = CodeColors.of(snapshot.codes());
            for (Code code : tree.inOrder()) {
                List<String> path = new ArrayList<>();
                path.add(Room.CODEBOOK.word().in(lang));
                path.addAll(CodeTree.names(tree.path(code)));
                rows.add(new Palette.Entry<Runnable>(() -> frame.rooms().code(code.id()), path, code.facet(), null, "")
                        .withAlias(code.shortName())
                        .withColor(colors.getOrDefault(code.id(), "")));
            }
        }
        return rows;
    }
}
