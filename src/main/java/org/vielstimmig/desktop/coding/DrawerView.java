package org.vielstimmig.desktop.coding;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Tips;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.EditText;
import org.vielstimmig.i18n.MarginText;
import org.vielstimmig.i18n.PassagesText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.settings.Gesture;

/// Page above, drawer below. The drawer has tabs, stays as high as it was left, folds to its tabs, and never
/// covers the text.
final class DrawerView extends Region {

    private static final double FIRST_EM = 17;
    private static final double LEAST_EM = 8;
    private static final double LEAST_PAGE_EM = 16;
    private static final double EDGE = 6;

    private final Room room;
    private final Choices choices;
    private final Region page;
    private final PassagesViewModel passages;
    private final MemosViewModel memos;
    private final HBox bar = new HBox();
    private final StackPane content = new StackPane();
    private final Region edge = new Region();
    private final ToggleButton passagesTab = new ToggleButton();
    private final ToggleButton memosTab = new ToggleButton();
    private final HBox tools = new HBox();
    private final Button fold;
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private final PassagesView passagesView;
    private final MemosView memosView;
    private final ToggleButton lostTab = new ToggleButton();
    private final LostViewModel lost;
    private final LostView lostView;
    private final ToggleButton touchingTab = new ToggleButton();
    private final TouchingView touching;
    private final Text measure = new Text();
    private List<String> tabForms = List.of("");
    private double em;

    DrawerView(
            Room room,
            Region page,
            PassagesView passagesView,
            MemosView memosView,
            PassagesViewModel passages,
            LostView lostView,
            LostViewModel lost,
            TouchingView touching) {
        this.lost = lost;
        this.touching = touching;
        this.lostView = lostView;
        this.room = room;
        this.page = page;
        this.passagesView = passagesView;
        this.memosView = memosView;
        this.passages = passages;
        memos = room.memos();
        choices = room.model().choices();
        em = choices.number("coding.drawer.height").orElse(FIRST_EM);
        open.set(choices.number("coding.drawer.open").orElse(1) > 0);

        ToggleGroup tabs = new ToggleGroup();
        for (ToggleButton tab : List.of(passagesTab, memosTab, lostTab, touchingTab)) {
            tab.setToggleGroup(tabs);
            tab.getStyleClass().addAll("ghost", "drawer-tab");
            tab.setOnAction(event -> choose(tab));
            tab.setMinWidth(USE_PREF_SIZE);
        }
        passagesTab.setTooltip(new Tooltip());
        Tips.on(lostTab, () -> room.say(EditText.LOST_TIP));
        Tips.on(touchingTab, () -> room.say(MarginText.TOUCHING_TIP));
        touchingTab.managedProperty().bind(touchingTab.visibleProperty());
        touching.model().rowsProperty().addListener((observable, before, now) -> names());
        touching.model().askedProperty().addListener((observable, before, now) -> names());
        lostTab.managedProperty().bind(lostTab.visibleProperty());
        fold = Small.icon(Icon.CHEVRON_DOWN, room.tip(CodingText.FOLD_DRAWER, Gesture.FOLD_DRAWER), this::toggle);
        tools.getStyleClass().add("tools");
        tools.setMinWidth(USE_PREF_SIZE);
        bar.getStyleClass().addAll("drawer-bar", "v-line-top");
        bar.getChildren().addAll(passagesTab, memosTab, lostTab, touchingTab, Small.gap(), tools, fold);
        bar.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                toggle();
            }
        });
        edge.setCursor(Cursor.V_RESIZE);
        edge.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        getStyleClass().add("v-panel");
        getChildren().addAll(page, bar, content, edge);

        open.addListener((observable, before, now) -> {
            choices.remember("coding.drawer.open", now ? 1 : 0);
            openChanged();
        });
        passages.listingProperty().addListener((observable, before, now) -> names());
        passages.searchingProperty().addListener((observable, before, now) -> names());
        room.model().chosenProperty().addListener((observable, before, now) -> names());
        room.model().treeProperty().addListener((observable, before, now) -> names());
        memos.rowsProperty().addListener((observable, before, now) -> names());
        lost.rowsProperty().addListener((observable, before, now) -> names());
        touchingTab.setVisible(false);
        show(choices.text("coding.drawer.tab").orElse("").equals("memos") ? memosTab : passagesTab);
        names();
        openChanged();
    }

    /// What lies below the bar.
    StackPane content() {
        return content;
    }

    boolean isOpen() {
        return open.get();
    }

    void toggle() {
        open.set(!open.get());
    }

    void showPassages() {
        show(passagesTab);
        open.set(true);
    }

    void showMemos() {
        show(memosTab);
        open.set(true);
    }

    /// Looks for codings of a code that overlap or touch, and lists them.
    ///
    /// @param code null for all codes
    void showTouching(@Nullable CodeId code) {
        touching.model().ask(code);
        touchingTab.setVisible(true);
        show(touchingTab);
        open.set(true);
    }

    void showLost() {
        show(lostTab);
        lostTab.setVisible(true);
        open.set(true);
    }

    /// A click on the tab one is at folds the drawer, on any other opens it there.
    private void choose(ToggleButton tab) {
        boolean again = content.getChildren().contains(viewOf(tab));
        if (again && open.get()) {
            open.set(false);
        } else {
            open.set(true);
        }
        show(tab);
    }

    private void show(ToggleButton tab) {
        tab.setSelected(true);
        content.getChildren().setAll(viewOf(tab));
        tools.getChildren().setAll(toolsOf(tab));
        if (tab != touchingTab) {
            // Whoever goes on to something else is done with the list.
            touching.model().leave();
        }
        choices.keep("coding.drawer.tab", tab == memosTab ? "memos" : "passages");
    }

    private Node viewOf(ToggleButton tab) {
        if (tab == touchingTab) {
            return touching;
        }
        return tab == passagesTab ? passagesView : tab == lostTab ? lostView : memosView;
    }

    private List<Node> toolsOf(ToggleButton tab) {
        if (tab == touchingTab) {
            return touching.tools();
        }
        return tab == passagesTab ? passagesView.tools() : tab == lostTab ? lostView.tools() : memosView.tools();
    }

    private void names() {
        tabForms = forms();
        String tip = passagesView.explained();
        passagesTab
                .getTooltip()
                .setText(SafeText.of(
                        passages.isOfChosenCode() && !tabForms.getFirst().equals(tip)
                                ? tabForms.getFirst() + "\n" + tip
                                : tip));
        fitTab();
        int gone = lost.rowsProperty().get().size();
        lostTab.setText(room.say(EditText.LOST, gone));
        // Nothing lost is no news; the tab is there when there is something, or when someone asked for it.
        lostTab.setVisible(gone > 0 || lostTab.isSelected());
        touchingTab.setVisible(touching.model().askedProperty().get());
        touchingTab.setText(room.say(
                MarginText.TOUCHING_TAB, touching.model().rowsProperty().get().size()));
        memosTab.setText(
                room.say(CodingText.MEMOS_COUNT, memos.rowsProperty().get().size()));
    }

    /// What the tab of the passages may say, the fullest form first: which code and how many, as the tree
    /// counts.
    private List<String> forms() {
        String code = room.model().chosenCode().map(Code::name).orElse("");
        if (!passages.isOfChosenCode() || code.isEmpty()) {
            return passages.isOfChosenCode() ? List.of(room.say(CodingText.PASSAGES)) : passagesView.summary();
        }
        if (passages.isLooking()) {
            return List.of(room.say(PassagesText.OF_CODE_SEARCHING, code), room.say(PassagesText.SEARCHING));
        }
        int count = passages.counted();
        return List.of(
                room.say(CodingText.PASSAGES_OF, code, count, passages.interviews()),
                room.say(CodingText.PASSAGES_OF, code, count, 0),
                room.say(PassagesText.OF_CODE, code, count),
                room.say(PassagesText.COUNT, count),
                Integer.toString(count));
    }

    /// The tab says as much as has room beside the others, and never half a word.
    private void fitTab() {
        double left = getWidth() - bar.getInsets().getLeft() - bar.getInsets().getRight();
        for (Node other : bar.getChildren()) {
            if (other != passagesTab && other.isManaged()) {
                left -= Math.ceil(other.prefWidth(-1)) + bar.getSpacing();
            }
        }
        left -= passagesTab.getInsets().getLeft() + passagesTab.getInsets().getRight() + 2;
        String fitting = tabForms.getLast();
        for (String form : tabForms) {
            measure.setFont(passagesTab.getFont());
            measure.setText(form);
            if (measure.getLayoutBounds().getWidth() <= left) {
                fitting = form;
                break;
            }
        }
        String safe = SafeText.of(fitting);
        if (!safe.equals(passagesTab.getText())) {
            passagesTab.setText(safe);
        }
    }

    /// What the tab of the passages says, for tests.
    String passagesWords() {
        return passagesTab.getText();
    }

    private void openChanged() {
        fold.setGraphic(Icons.of(open.get() ? Icon.CHEVRON_DOWN : Icon.CHEVRON_UP, 15));
        String words = room.tip(open.get() ? CodingText.FOLD_DRAWER : CodingText.OPEN_DRAWER, Gesture.FOLD_DRAWER);
        fold.setAccessibleText(words);
        content.setVisible(open.get());
        edge.setVisible(open.get());
        tools.setVisible(open.get());
        requestLayout();
    }

    private void dragged(MouseEvent event) {
        double y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        em = Math.max(LEAST_EM, (getHeight() - y) / room.desk().theme().fontSize());
        choices.remember("coding.drawer.height", em);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double size = room.desk().theme().fontSize();
        fitTab();
        double barHeight = Math.ceil(bar.prefHeight(width));
        double least = LEAST_PAGE_EM * size;
        double all = open.get()
                ? Math.round(Math.clamp(em * size, barHeight, Math.max(barHeight, height - least)))
                : barHeight;
        double top = height - all;
        page.resizeRelocate(0, 0, width, top);
        bar.resizeRelocate(0, top, width, barHeight);
        content.resizeRelocate(0, top + barHeight, width, Math.max(0, all - barHeight));
        edge.resizeRelocate(0, top - EDGE / 2, width, EDGE);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
