package org.vielstimmig.desktop.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.project.Sample;

/// One quiet line above the rooms of the sample: that all of it is invented, and the way to its guide. Put away
/// once, it does not come back.
final class SampleLine extends HBox {

    private static final String PUT_AWAY = "frame.sample.line";

    SampleLine(Frame frame) {
        getStyleClass().addAll("sample-line", "v-line-bottom");
        Label words = new Label(FrameText.SAMPLE_LINE.in(frame.lang()));
        words.getStyleClass().addAll("v-small", "v-soft");
        Hyperlink guide = new Hyperlink(FrameText.SAMPLE_LINE_GUIDE.in(frame.lang()));
        guide.getStyleClass().add("v-small");
        guide.setMinWidth(Region.USE_PREF_SIZE);
        guide.setOnAction(event -> {
            guide.setVisited(false);
            frame.view().toggleGuide();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button(null, Icons.of(Icon.CLOSE, 12));
        close.getStyleClass().addAll("ghost", "icon-only", "tight");
        close.setTooltip(new Tooltip(KitText.CLOSE.in(frame.lang())));
        close.setAccessibleText(KitText.CLOSE.in(frame.lang()));
        close.setOnAction(event -> {
            show(false);
            frame.around().settings().change(s -> s.withChoice(PUT_AWAY, "true"));
        });
        getChildren().addAll(words, guide, gap, close);
        show(false);
        OpenProject project = frame.project();
        boolean wanted = !frame.around().settings().get().choices().containsKey(PUT_AWAY);
        if (project != null && wanted) {
            frame.desk().when(Sample.is(project.session()), this::show);
        }
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
