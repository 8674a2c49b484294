package org.vielstimmig.desktop.codebook;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Chip;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Palette;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.project.CodeTree;

/// The codes to use instead: each leads to its page and can be taken away; more are chosen by typing.
final class SeeLinks extends FlowPane {

    private final Room room;
    private final Edits edits;
    private final Palette<CodeId> palette;
    private final Button add;
    private List<Code> shown = List.of();

    SeeLinks(Room room, Edits edits) {
        this.room = room;
        this.edits = edits;
        getStyleClass().add("see-links");
        palette = new Palette<>(room.lang(), room.say(CodebookText.SEE_PROMPT));
        palette.setOnChosen(this::link);
        add = Chip.button(room.say(CodebookText.SEE_ADD), this::choose);
        add.setTooltip(new Tooltip(room.say(CodebookText.SEE_ADD_TIP)));
        getChildren().add(add);
    }

    void show(List<Code> codes) {
        if (codes.equals(shown)) {
            return;
        }
        shown = codes;
        boolean focused = getScene() != null && isInside(getScene().getFocusOwner());
        getChildren().clear();
        for (Code code : codes) {
            getChildren().add(link(code));
        }
        getChildren().add(add);
        if (focused) {
            add.requestFocus();
        }
    }

    private boolean isInside(@Nullable Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == this) {
                return true;
            }
        }
        return false;
    }

    private HBox link(Code code) {
        Hyperlink to =
                Room.link(code.name(), () -> room.model().chosenProperty().set(code.id()));
        if (!code.brief().isBlank()) {
            Tooltip brief = new Tooltip(SafeText.of(code.brief()));
            brief.setWrapText(true);
            brief.setMaxWidth(360);
            to.setTooltip(brief);
        }
        Button away = Small.icon(Icon.CLOSE, room.say(CodebookText.SEE_REMOVE, code.name()), () -> drop(code.id()));
        away.getStyleClass().add("tight");
        HBox chip = new HBox(Small.label("→", "v-faint"), room.mark(code), to, away);
        chip.getStyleClass().add("see-link");
        return chip;
    }

    private void choose() {
        Code code = edits.code().orElse(null);
        if (code == null || !Small.isShown(add)) {
            return;
        }
        palette.setEntries(room.entries(
                other -> !other.id().equals(code.id()) && !code.notWhenSee().contains(other.id())));
        var bounds = add.localToScreen(add.getBoundsInLocal());
        palette.show(add, bounds.getMinX() - 8, bounds.getMaxY() + 4, "");
    }

    /// Adds a code to use instead.
    private void link(CodeId other) {
        edits.change(code -> {
            List<CodeId> see = new ArrayList<>(code.notWhenSee());
            if (!see.contains(other) && !other.equals(code.id())) {
                see.add(other);
            }
            return code.edit().notWhenSee(see).done();
        });
    }

    /// Codes that became part of `other` answer for it and go with it.
    private void drop(CodeId other) {
        CodeTree tree = room.model().tree();
        edits.change(code -> code.edit()
                .notWhenSee(code.notWhenSee().stream()
                        .filter(id -> !other.equals(tree.find(id).map(Code::id).orElse(id)))
                        .toList())
                .done());
    }

    void hide() {
        palette.hide();
    }
}
