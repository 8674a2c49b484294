package org.vielstimmig.desktop.coding;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Tips;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.KitText;

/// Above the page: which interview it is, what is to be seen of it, how it looks.
final class PageHead extends HBox {

    private static final double LEAST = 80;

    private final Room room;
    private final FilterMenu filter;
    private final CoderSwitch coders;
    private final Label title = Small.label("", "v-headline", "page-title");
    private final FitLabel facts = new FitLabel("v-soft", "page-facts");

    /// @param find opens the search in the text
    PageHead(Room room, LookPop look, EditMode edit, Runnable find) {
        this.room = room;
        filter = new FilterMenu(room);
        coders = new CoderSwitch(room);
        Button looks = new Button(room.say(CodingText.LOOK_SIGN));
        looks.getStyleClass().add("ghost");
        Tips.on(looks, () -> room.say(CodingText.LOOK));
        looks.setAccessibleText(room.say(CodingText.LOOK));
        looks.setOnAction(event -> look.showBelow(looks));
        Button lens = Small.icon(
                Icon.SEARCH, room.say(CodingText.FIND_IN_TEXT) + " (" + room.say(KitText.KEY_CTRL) + "+F)", find);
        // What changes its width with a choice stands before the choice, so that nothing moves under the mouse.
        getChildren().addAll(title, facts, Small.gap(), filter, coders, looks, edit.button(), lens);
        getStyleClass().addAll("page-head", "v-line-bottom");
        title.maxWidthProperty().bind(widthProperty().multiply(0.55));
        looks.setMinWidth(USE_PREF_SIZE);
        lens.setMinWidth(USE_PREF_SIZE);
    }

    CoderSwitch coders() {
        return coders;
    }

    /// The facts give way first, then the title down to its least, then the filter; how many are hidden stands
    /// there as long as anything does.
    private void fit() {
        double taken = snappedLeftInset() + snappedRightInset();
        for (Node child : getManagedChildren()) {
            taken += getSpacing() + (child == title ? 0 : child == facts ? facts.minWidth(-1) : child.prefWidth(-1));
        }
        double lack = taken + LEAST - getWidth();
        double wide = filter.prefWidth(-1);
        double given = Math.clamp(Math.ceil(lack), 0, Math.max(0, wide - LEAST));
        filter.setMinWidth(given > 0 ? wide - given : USE_PREF_SIZE);
        coders.fit(lack - given);
        double wish = Math.min(title.prefWidth(-1), title.getMaxWidth());
        title.setMinWidth(Math.max(LEAST, Math.min(wish, getWidth() - taken)));
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    /// Names a transcript; nothing for null.
    void show(@Nullable Opened now) {
        title.setText(now == null ? "" : SafeText.of(now.transcript().title()));
        facts.setForms(now == null ? List.of() : factsOf(now));
    }

    private List<String> factsOf(Opened now) {
        String group = now.transcript().group();
        String turns = room.say(CodingText.TURNS, now.words().turns().size());
        String size = now.minutes() == 0 ? turns : turns + " · " + room.say(CodingText.MINUTES, now.minutes());
        String all = group.isEmpty() ? size : SafeText.of(room.say(CodingText.GROUP_NAMED, group)) + " · " + size;
        return List.of(all, size, turns);
    }
}
