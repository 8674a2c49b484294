package org.vielstimmig.desktop.codebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Palette;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.project.CodeTree;

/// What all parts of this workspace share: desk, view model, and small nodes made the same way everywhere.
record Room(Desk desk, CodebookViewModel model, SaveQuestion files) {

    /// Where a file is to be written to.
    interface SaveQuestion {
        /// @param name       without an ending
        /// @param extensions the first is offered first
        Optional<Path> save(Node over, String name, List<String> extensions);
    }

    Lang lang() {
        return desk.lang();
    }

    String say(Text text, Object... arguments) {
        return desk.say(text, arguments);
    }

    String quoted(String words) {
        return say(CodebookText.QUOTED, words.strip());
    }

    static Button ghost(Icon icon, String words, Runnable action) {
        Button button = new Button(words, Icons.of(icon, 15));
        button.getStyleClass().add("ghost");
        button.setOnAction(event -> action.run());
        return button;
    }

    static Hyperlink link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(SafeText.of(words));
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /// A code's sign in the colour in which it is seen.
    FacetMark mark(Code code) {
        return FacetMark.of(code, model.colorOf(code));
    }

    /// Codes to choose from by typing.
    List<Palette.Entry<CodeId>> entries(Predicate<Code> which) {
        CodeTree tree = model.tree();
        return tree.inOrder().stream()
                .filter(which)
                .map(c -> new Palette.Entry<>(
                                c.id(),
                                CodeTree.names(tree.path(c)).stream()
                                        .map(SafeText::of)
                                        .toList(),
                                c.facet(),
                                null,
                                "")
                        .withAlias(c.shortName())
                        .withColor(model.colorOf(c)))
                .toList();
    }

    /// Says that something was done, with the way back.
    void undoable(String words) {
        desk.undoable(words, model.session().wayBack());
    }

    static String sheet() {
        return String.valueOf(Room.class.getResource("codebook.css"));
    }
}
