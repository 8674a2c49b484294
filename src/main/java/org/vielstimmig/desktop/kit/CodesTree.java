package org.vielstimmig.desktop.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;

/// Codes by theme. While codes come, go and move it keeps what is folded and what is chosen, and a code that
/// is chosen from elsewhere is brought into view.
public final class CodesTree extends TreeView<Code> {

    /// How many rows stay above a code that was brought into view.
    private static final int ABOVE = 3;

    private final Map<CodeId, TreeItem<Code>> items = new HashMap<>();
    private final Set<CodeId> folded = new HashSet<>();
    private Consumer<CodeId> onChosen = id -> {};
    private @Nullable TreeItem<Code> bringIntoView;
    private boolean filling;
    private boolean filtered;

    public CodesTree() {
        super(new TreeItem<>());
        setShowRoot(false);
        getStyleClass().add("code-tree");
        getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> {
            if (!filling && now != null && now.getValue() != null) {
                onChosen.accept(now.getValue().id());
            }
        });
    }

    /// Hears which code a person chose.
    public void setOnChosen(Consumer<CodeId> receiver) {
        onChosen = receiver;
    }

    /// To the tree from a field above it.
    public void take() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    /// Shows these codes; rows of codes that were there before stay what they are.
    ///
    /// @param children the codes under a code, or at the top for null
    /// @param isPart   whether it is a part of the codes only: then nothing is folded
    /// @return how many codes are shown
    public int fill(Function<@Nullable CodeId, List<Code>> children, boolean isPart) {
        filling = true;
        filtered = isPart;
        Set<CodeId> met = new HashSet<>();
        fill(getRoot(), null, children, met);
        items.keySet().retainAll(met);
        filling = false;
        return met.size();
    }

    private void fill(
            TreeItem<Code> parent,
            @Nullable CodeId above,
            Function<@Nullable CodeId, List<Code>> children,
            Set<CodeId> met) {
        List<TreeItem<Code>> wanted = new ArrayList<>();
        for (Code code : children.apply(above)) {
            met.add(code.id());
            TreeItem<Code> item = items.computeIfAbsent(code.id(), id -> item(code));
            if (!code.equals(item.getValue())) {
                item.setValue(code);
            }
            item.setExpanded(filtered || !folded.contains(code.id()));
            wanted.add(item);
        }
        if (!parent.getChildren().equals(wanted)) {
            // An item stands in one place only: whoever has it now lets go of it first.
            for (TreeItem<Code> item : wanted) {
                TreeItem<Code> old = item.getParent();
                if (old != null && old != parent) {
                    old.getChildren().remove(item);
                }
            }
            parent.getChildren().setAll(wanted);
        }
        for (TreeItem<Code> item : wanted) {
            fill(item, item.getValue().id(), children, met);
        }
    }

    private TreeItem<Code> item(Code code) {
        TreeItem<Code> item = new TreeItem<>(code);
        item.setExpanded(true);
        item.expandedProperty().addListener((observable, before, now) -> {
            if (!filling && !filtered) {
                if (now) {
                    folded.remove(code.id());
                } else {
                    folded.add(code.id());
                }
            }
        });
        return item;
    }

    /// Chooses a code, unfolds what is above it and brings it into view; none for null. Nobody hears of it.
    public void choose(@Nullable CodeId id) {
        if (filling) {
            return;
        }
        filling = true;
        TreeItem<Code> item = id == null ? null : items.get(id);
        if (item == null) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedItem() != item) {
            for (TreeItem<Code> up = item.getParent(); up != null && up.getParent() != null; up = up.getParent()) {
                up.setExpanded(true);
                folded.remove(up.getValue().id());
            }
            getSelectionModel().select(getRow(item));
            bringIntoView = item;
            requestLayout();
        }
        filling = false;
    }

    /// Only once the rows stand where they will, one knows which are in view.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (bringIntoView != null && getHeight() > 0) {
            FxDoor.later(this::bringIntoView);
        }
    }

    private void bringIntoView() {
        TreeItem<Code> item = bringIntoView;
        bringIntoView = null;
        if (item != null && getRow(item) >= 0 && !isInView(item)) {
            scrollTo(Math.max(0, getRow(item) - ABOVE));
        }
    }

    private boolean isInView(TreeItem<Code> item) {
        for (Node node : lookupAll(".tree-cell")) {
            if (node instanceof TreeCell<?> cell && cell.getTreeItem() == item && cell.isVisible()) {
                Bounds bounds = sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
                return bounds.getMinY() >= 0 && bounds.getMaxY() <= getHeight();
            }
        }
        return false;
    }
}
