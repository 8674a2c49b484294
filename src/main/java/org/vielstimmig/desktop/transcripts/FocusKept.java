package org.vielstimmig.desktop.transcripts;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Leaves a person in the field they are in while all fields are made anew: each has a name, and the new one of
/// that name gets the focus and the place in its text.
final class FocusKept {

    private static final String NAME = "vielstimmig.focus";

    private FocusKept() {}

    /// Gives a field its name.
    static <N extends Node> N named(String name, N field) {
        field.getProperties().put(NAME, name);
        return field;
    }

    /// Makes fields anew.
    ///
    /// @param around what holds the fields, before and afterwards
    static void during(Parent around, Runnable rebuild) {
        Node owner = around.getScene() == null ? null : around.getScene().getFocusOwner();
        String name = nameOf(owner, around);
        TextInputControl text = owner == null ? null : text(owner);
        int anchor = text == null ? 0 : text.getAnchor();
        int caret = text == null ? 0 : text.getCaretPosition();
        rebuild.run();
        if (name != null) {
            // A new pane that scrolls holds its content only once it is dressed.
            around.applyCss();
            find(around, name).ifPresent(field -> {
                field.requestFocus();
                TextInputControl next = text(field);
                if (next != null && text != null) {
                    next.selectRange(Math.min(anchor, next.getLength()), Math.min(caret, next.getLength()));
                }
            });
        }
    }

    private static @Nullable String nameOf(@Nullable Node node, Parent around) {
        String name = null;
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == around) {
                return name;
            }
            if (name == null && at.getProperties().get(NAME) instanceof String own) {
                name = own;
            }
        }
        return null;
    }

    private static Optional<Node> find(Parent within, String name) {
        for (Node child : within.getChildrenUnmodifiable()) {
            if (name.equals(child.getProperties().get(NAME))) {
                return Optional.of(child);
            }
            if (child instanceof Parent parent) {
                Optional<Node> found = find(parent, name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable TextInputControl text(Node field) {
        return switch (field) {
            case TextInputControl text -> text;
            case ComboBox<?> box when box.isEditable() -> box.getEditor();
            default -> null;
        };
    }
}
