package org.vielstimmig.desktop.questionnaire;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.EmptyState;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.SplitMemory;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.QuestionnaireViewText;

/// Shows [WordingViewModel]: evidence at the left, the item in the middle, advice and preview at the right. The
/// list of all items stands beside the item where there is room, else in the place of the evidence.
final class WordingView extends StackPane {

    /// Below this many em the list of items stands in the place of the evidence.
    private static final double ROOMY_EM = 92;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private static final String LIST_CHOICE = "questionnaire.list";

    private final Desk desk;
    private final WordingViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final SplitPane split = new SplitPane();
    private final EmptyState empty;
    private final EvidencePane evidence;
    private final StackPane left = new StackPane();
    private final HBox middle = new HBox();
    private final ItemList list;
    private final ItemEditor editor;
    private final ItemMemos memos;
    private final ScrollPane scroll;
    private final VBox main;
    private final Label place = Small.label("", "v-soft");
    private final Button before;
    private final Button after;
    private final ToggleButton toggle = new ToggleButton(null, Icons.of(Icon.LIST, 15));
    private boolean roomy = true;
    private boolean asked;

    WordingView(Desk desk, QuestionnaireViewModel room, WordingViewModel model, PartsDialogs dialogs, Runnable whole) {
        this.desk = desk;
        this.model = model;
        empty = new EmptyState(
                Icon.QUESTIONS,
                desk.say(QuestionnaireViewText.NO_ITEMS),
                desk.say(QuestionnaireViewText.CHOOSE_CODES),
                () -> room.stageProperty().set(Stage.CHOOSE));
        evidence = new EvidencePane(desk, room, (coding, on) -> desk.when(model.rest(coding, on)));
        getStyleClass().add("wording-view");
        editor = new ItemEditor(desk, room, model, dialogs);
        AdvicePane advice = new AdvicePane(desk, room, model, editor::point, whole, subscriptions);
        list = new ItemList(desk, room, model, dialogs, subscriptions);
        before = Small.icon(Icon.CHEVRON_LEFT, desk.say(QuestionnaireViewText.ITEM_BEFORE), () -> go(-1));
        after = Small.icon(Icon.CHEVRON_RIGHT, desk.say(QuestionnaireViewText.ITEM_AFTER), () -> go(1));
        place.setMinWidth(USE_PREF_SIZE);
        toggle.getStyleClass().addAll("ghost", "icon-only");
        toggle.setTooltip(new Tooltip(desk.say(QuestionnaireViewText.LIST_TIP)));
        toggle.setAccessibleText(desk.say(QuestionnaireViewText.LIST_TIP));
        toggle.setOnAction(e -> {
            if (roomy) {
                String on = Boolean.toString(toggle.isSelected());
                desk.settings().change(s -> s.withChoice(LIST_CHOICE, on));
            }
            asked = toggle.isSelected();
            arrange();
        });
        StepTabs tabs = new StepTabs(desk, room, subscriptions);
        tabs.getChildren().addAll(before, place, after, toggle);

        memos = new ItemMemos(desk, room.memos(), subscriptions);
        VBox page = new VBox(editor, memos);
        page.getStyleClass().add("item-page");
        scroll = Nodes.scroll(page);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        main = new VBox(tabs, middle);
        main.getStyleClass().add("v-page");
        main.setMinWidth(0);
        left.getStyleClass().add("side");
        split.getItems().addAll(left, main, advice);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(advice, false);
        SplitMemory.keep(split, "questionnaire.word", desk.remembered(), 0.225, 0.768);
        VBox nothing = new VBox(new StepTabs(desk, room, subscriptions), empty);
        VBox.setVgrow(empty, Priority.ALWAYS);
        nothing.getStyleClass().add("v-page");
        getChildren().addAll(split, nothing);

        subscriptions.now(model.itemProperty(), item -> {
            split.setVisible(item != null);
            nothing.setVisible(item == null);
            boolean other = editor.changesFor(item);
            editor.show(item);
            memos.show(item == null ? null : item.id());
            if (other) {
                scroll.setVvalue(0);
            }
            evidence.show(model.evidenceProperty().get(), item);
            counts();
        });
        subscriptions.later(
                model.evidenceProperty(),
                found -> evidence.show(found, model.itemProperty().get()));
        subscriptions.later(room.instrumentProperty(), now -> {
            counts();
            editor.show(model.itemProperty().get());
        });
        widthProperty().addListener((o, old, now) -> arrangeFor(now.doubleValue()));
        arrange();
    }

    private void arrangeFor(double width) {
        boolean enough = width > ROOMY_EM * desk.theme().fontSize();
        if (enough != roomy || left.getChildren().isEmpty()) {
            roomy = enough;
            pseudoClassStateChanged(NARROW, !enough);
            counts();
            asked = false;
            arrange();
        }
    }

    /// Where the list of items stands now.
    private void arrange() {
        boolean wanted = roomy ? !"false".equals(desk.settings().get().choices().get(LIST_CHOICE)) : asked;
        toggle.setSelected(wanted);
        list.getStyleClass().removeAll("v-line-right");
        left.getChildren().clear();
        middle.getChildren().clear();
        if (wanted && roomy) {
            list.getStyleClass().add("v-line-right");
            middle.getChildren().addAll(list, scroll);
            left.getChildren().add(evidence);
        } else {
            middle.getChildren().add(scroll);
            if (wanted) {
                list.getStyleClass().add("v-line-right");
            }
            left.getChildren().add(wanted ? list : evidence);
        }
    }

    private void counts() {
        int all = model.items().size();
        place.setText(
                roomy ? desk.say(QuestionnaireViewText.ITEM_OF, model.number(), all) : model.number() + " / " + all);
        before.setDisable(model.neighbour(-1) == null);
        after.setDisable(model.neighbour(1) == null);
    }

    void go(int by) {
        commit();
        model.go(by);
    }

    /// Stores whatever is being written.
    void commit() {
        editor.commit();
        memos.commit();
    }

    /// Begins a memo on the item.
    void memo() {
        memos.begin();
        scroll.layout();
        scroll.setVvalue(scroll.getVmax());
    }

    /// Puts the focus into the item.
    void take() {
        editor.take();
    }

    void release() {
        commit();
        subscriptions.release();
    }
}
