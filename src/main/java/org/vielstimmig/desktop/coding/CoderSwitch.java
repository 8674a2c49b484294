package org.vielstimmig.desktop.coding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Segments;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Tips;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.i18n.CoderText;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.project.CountedOnce;
import org.vielstimmig.project.Sight;

/// In the page's head: whose codings are seen, and how many are not. While the project is coded blind there is
/// nothing to choose, and it says so.
final class CoderSwitch extends HBox {

    private final Room room;
    private final FitLabel hidden = new FitLabel("v-small", "v-faint");
    private final Label blind = Small.label("", "chip", "on");
    private final Segments<Sight.Who> segments;

    CoderSwitch(Room room) {
        this.room = room;
        segments = new Segments<>(
                List.of(Sight.Who.ALL, Sight.Who.MINE, Sight.Who.OTHERS), who -> room.say(nameOf(who)), this::choose);
        segments.setAccessibleText(room.say(CoderText.WHOSE));
        List<CoderText> tips = List.of(CoderText.SEE_ALL, CoderText.SEE_MINE, CoderText.SEE_OTHERS);
        for (int i = 0; i < tips.size(); i++) {
            segments.getButtons().get(i).setTooltip(new Tooltip(room.say(tips.get(i)) + " (Alt+" + (i + 1) + ")"));
        }
        Tooltip.install(hidden, new Tooltip(room.say(CoderText.HIDDEN_TIP)));
        blind.setText(room.say(CoderText.BLIND));
        Tips.on(blind, () -> room.say(CoderText.BLIND_TIP));
        blind.setMinWidth(Region.USE_PREF_SIZE);
        segments.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("coder-switch");
        setSpacing(8);
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(hidden, blind, segments);
        CodingViewModel model = room.model();
        model.drawn().codingsProperty().addListener((observable, before, now) -> renew());
        model.drawn().shownProperty().addListener((observable, before, now) -> renew());
        model.snapshotProperty().addListener((observable, before, now) -> renew());
        model.lookProperty().addListener((observable, before, now) -> renew());
        renew();
    }

    private static CoderText nameOf(Sight.Who who) {
        return switch (who) {
            case ALL -> CoderText.ALL;
            case MINE -> CoderText.MINE;
            case OTHERS -> CoderText.OTHERS;
        };
    }

    /// That something is hidden is a warning: its words give way to the number alone, and that to nothing.
    ///
    /// @param lack what the head lacks in width, 0 or less for none
    void fit(double lack) {
        hidden.setMinWidth(
                lack <= 0 ? USE_PREF_SIZE : Math.max(hidden.leastWidth(), hidden.prefWidth(-1) - Math.ceil(lack)));
    }

    /// How many are not seen, as it stands there.
    String hiddenWords() {
        return hidden.text();
    }

    /// Shows the codings of these people.
    void choose(Sight.Who who) {
        see(room.model(), who);
    }

    /// Lets all lists and numbers hold the codings of these people, the page too, whatever its filter said of
    /// people; nothing while the project is coded blind.
    static void see(CodingViewModel model, Sight.Who who) {
        if (model.snapshot().project().isBlind()) {
            return;
        }
        Shown shown = model.drawn().shownProperty().get();
        for (Coder coder : model.snapshot().coders()) {
            shown = shown.with(coder.id(), true);
        }
        model.drawn().shownProperty().set(shown);
        model.session().look(who);
    }

    /// Whose codings the page shows; null if the filter chose among the people in another way.
    static Sight.@Nullable Who seen(CodingViewModel model) {
        return model.drawn().shownProperty().get().hiddenCoders().isEmpty()
                ? model.session().look().who()
                : null;
    }

    private void renew() {
        CodingViewModel model = room.model();
        boolean isBlind = model.snapshot().project().isBlind();
        show(blind, isBlind);
        show(segments, !isBlind && model.snapshot().coders().size() > 1);
        segments.choose(seen(model));
        int left = hiddenCount(model);
        show(hidden, left > 0);
        hidden.setForms(left == 0 ? List.of() : List.of(room.say(CoderText.HIDDEN, left), Integer.toString(left)));
    }

    /// How many codings of the transcript on the page are not drawn, counted as everywhere: what begins within
    /// another of the same code and coder is not counted again.
    static int hiddenCount(CodingViewModel model) {
        List<PageCoding> shown = model.drawn().codingsProperty().get();
        List<Coding> all = model.page().codingsProperty().get();
        if (shown.size() == all.size()) {
            return 0;
        }
        Set<CodingId> drawn = shown.stream().map(PageCoding::id).collect(Collectors.toSet());
        return CountedOnce.of(all.stream()
                        .filter(coding -> !drawn.contains(coding.id()))
                        .toList())
                .size();
    }

    private static void show(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
