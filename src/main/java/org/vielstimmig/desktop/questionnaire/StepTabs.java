package org.vielstimmig.desktop.questionnaire;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.QuestionnaireViewText;

/// The steps of the way as quiet tabs; what stands beside them belongs to the step shown.
final class StepTabs extends HBox {

    StepTabs(Desk desk, QuestionnaireViewModel room, Subscriptions subscriptions) {
        getStyleClass().addAll("step-tabs", "v-line-bottom");
        ToggleGroup group = new ToggleGroup();
        for (Stage stage : Stage.values()) {
            if (stage.ordinal() > 0) {
                Region next = Icons.of(Icon.CHEVRON_RIGHT, 10);
                next.getStyleClass().add("next");
                getChildren().add(next);
            }
            ToggleButton tab = new ToggleButton(desk.say(name(stage)));
            tab.setMinWidth(USE_PREF_SIZE);
            tab.getStyleClass().add("ghost");
            tab.setToggleGroup(group);
            tab.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
                int by = e.getCode() == KeyCode.RIGHT ? 1 : e.getCode() == KeyCode.LEFT ? -1 : 0;
                int to = stage.ordinal() + by;
                if (by != 0 && to >= 0 && to < Stage.values().length) {
                    room.stageProperty().set(Stage.values()[to]);
                    e.consume();
                }
            });
            tab.setOnAction(e -> {
                tab.setSelected(true);
                room.stageProperty().set(stage);
            });
            subscriptions.now(room.stageProperty(), now -> {
                if (now == stage) {
                    tab.setSelected(true);
                }
            });
            getChildren().add(tab);
        }
        getChildren().add(Small.gap());
    }

    private static QuestionnaireViewText name(Stage stage) {
        return switch (stage) {
            case CHOOSE -> QuestionnaireViewText.STEP_CHOOSE;
            case WORD -> QuestionnaireViewText.STEP_WORD;
            case CHECK -> QuestionnaireViewText.STEP_CHECK;
        };
    }
}
