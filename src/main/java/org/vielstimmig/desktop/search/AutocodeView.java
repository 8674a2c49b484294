package org.vielstimmig.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.i18n.AutocodeText;
import org.vielstimmig.project.Autocoding;
import org.vielstimmig.text.Kwic;

/// What would be coded, to look through before it is: every place with a check mark, how many there are and
/// how many are coded so already.
final class AutocodeView extends BorderPane {

    private static final double SOURCE_WIDTH = 220;

    private final Desk desk;
    private final Autocoding.Plan plan;
    private final boolean[] chosen;
    private final ListView<Integer> list = new ListView<>();
    private final Label count = new Label();
    private final Button code;
    private final CheckBox all;
    private final CheckBox askers;
    private int number;

    /// @param wanted   whether a place is chosen at first
    /// @param onCode   gets the places that stayed chosen
    /// @param onCancel goes back to the hits
    AutocodeView(
            Desk desk,
            Autocoding.Plan plan,
            String codeName,
            Predicate<Autocoding.Place> wanted,
            Consumer<List<Autocoding.Place>> onCode,
            Runnable onCancel) {
        this.desk = desk;
        this.plan = plan;
        chosen = new boolean[plan.places().size()];
        for (int i = 0; i < chosen.length; i++) {
            Autocoding.Place place = plan.places().get(i);
            chosen[i] = !place.there() && wanted.test(place);
            number += chosen[i] ? 1 : 0;
            list.getItems().add(i);
        }
        getStyleClass().add("autocode");
        Label title = new Label(
                SafeText.of(desk.say(AutocodeText.SUMMARY, plan.places().size(), plan.there(), codeName)));
        title.getStyleClass().add("v-title");
        title.setWrapText(true);
        Label per = new Label(SafeText.of(perTranscript()));
        per.getStyleClass().add("v-soft");
        per.setTooltip(new Tooltip(SafeText.of(plan.perTranscript().entrySet().stream()
                .limit(40)
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining("\n")))));
        all = new CheckBox(desk.say(AutocodeText.ALL));
        all.setOnAction(event -> chooseAll(all.isSelected()));
        int asking = (int) plan.places().stream()
                .filter(place -> place.asks() && !place.there())
                .count();
        askers = new CheckBox(desk.say(AutocodeText.ASKERS, asking));
        askers.setOnAction(event -> chooseAskers(askers.isSelected()));
        askers.setVisible(asking > 0);
        askers.setManaged(asking > 0);
        code = new Button();
        code.getStyleClass().add("primary");
        code.setOnAction(event -> onCode.accept(chosen()));
        Button cancel = new Button(desk.say(AutocodeText.BACK));
        cancel.getStyleClass().add("ghost");
        cancel.setOnAction(event -> onCancel.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(10, all, count, gap, cancel, code);
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(6, title, per, askers, bar);
        head.getStyleClass().addAll("autocode-head", "v-line-bottom");
        list.getStyleClass().add("kwic-list");
        list.setCellFactory(it -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Integer at = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && at != null) {
                toggle(at);
                list.refresh();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                // The Enter that chose the code may still be held: it must not code unseen.
                code.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                onCancel.run();
                event.consume();
            }
        });
        setTop(head);
        setCenter(list);
        say();
    }

    private String perTranscript() {
        Map<String, Integer> counts = plan.perTranscript();
        String first = counts.entrySet().stream()
                .limit(3)
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(" · "));
        return desk.say(AutocodeText.IN_INTERVIEWS, counts.size())
                + (counts.isEmpty() ? "" : ": " + first)
                + (counts.size() > 3 ? " …" : "");
    }

    List<Autocoding.Place> chosen() {
        List<Autocoding.Place> places = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                places.add(plan.places().get(i));
            }
        }
        return places;
    }

    /// How many are chosen.
    int number() {
        return number;
    }

    /// To the list, at its first row.
    void take() {
        list.getSelectionModel().select(0);
        list.requestFocus();
    }

    CheckBox askers() {
        return askers;
    }

    Button codeButton() {
        return code;
    }

    void toggle(int index) {
        if (!plan.places().get(index).there()) {
            chosen[index] = !chosen[index];
            number += chosen[index] ? 1 : -1;
            say();
        }
    }

    private void chooseAll(boolean wanted) {
        number = 0;
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = wanted && !plan.places().get(i).there();
            number += chosen[i] ? 1 : 0;
        }
        list.refresh();
        say();
    }

    private void chooseAskers(boolean wanted) {
        for (int i = 0; i < chosen.length; i++) {
            Autocoding.Place place = plan.places().get(i);
            if (place.asks() && !place.there() && chosen[i] != wanted) {
                chosen[i] = wanted;
                number += wanted ? 1 : -1;
            }
        }
        list.refresh();
        say();
    }

    private boolean isAskersChosen() {
        for (int i = 0; i < chosen.length; i++) {
            Autocoding.Place place = plan.places().get(i);
            if (place.asks() && !place.there() && !chosen[i]) {
                return false;
            }
        }
        return true;
    }

    private void say() {
        int fresh = plan.places().size() - plan.there();
        count.setText(desk.say(AutocodeText.CHOSEN, number, fresh));
        code.setText(desk.say(AutocodeText.CODE, number));
        code.setDisable(number == 0);
        all.setIndeterminate(number > 0 && number < fresh);
        all.setSelected(fresh > 0 && number == fresh);
        all.setDisable(fresh == 0);
        askers.setSelected(isAskersChosen());
    }

    private final class Cell extends ListCell<Integer> {

        private final CheckBox box = new CheckBox();
        private final Label source = new Label();
        private final Label before = new Label();
        private final Label words = new Label();
        private final Label after = new Label();
        private final Label there = new Label(desk.say(AutocodeText.THERE));
        private final HBox said = new HBox(before, words, after);
        private final KwicWords found = new KwicWords();
        private final HBox row = new HBox(10, box, source, said, found, there);

        Cell() {
            source.getStyleClass().add("kwic-source");
            source.setMinWidth(SOURCE_WIDTH);
            source.setPrefWidth(SOURCE_WIDTH);
            source.setMaxWidth(SOURCE_WIDTH);
            before.getStyleClass().add("kwic-context");
            before.setMinWidth(USE_PREF_SIZE);
            after.getStyleClass().add("kwic-context");
            after.setMinWidth(0);
            words.getStyleClass().addAll("kwic-context", "kwic-words");
            words.setMinWidth(0);
            said.setMinWidth(0);
            said.setPrefWidth(1);
            said.setMaxWidth(Double.MAX_VALUE);
            said.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(said, Priority.ALWAYS);
            there.getStyleClass().addAll("v-small", "v-faint");
            there.setMinWidth(USE_PREF_SIZE);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMinWidth(0);
            row.setPrefWidth(1);
            box.setOnAction(event -> {
                Integer at = getItem();
                if (at != null && box.isSelected() != chosen[at]) {
                    toggle(at);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Integer at, boolean empty) {
            super.updateItem(at, empty);
            setText(null);
            if (empty || at == null) {
                setGraphic(null);
                return;
            }
            Autocoding.Place place = plan.places().get(at);
            box.setSelected(chosen[at] || place.there());
            box.setDisable(place.there());
            source.setText(SafeText.of(
                    place.title() + " · " + place.turn() + (place.speaker().isEmpty() ? "" : " · " + place.speaker())));
            Kwic hit = place.hit();
            said.setVisible(hit == null);
            said.setManaged(hit == null);
            found.setVisible(hit != null);
            found.setManaged(hit != null);
            if (hit != null) {
                found.show(hit.before(), hit.found(), hit.after());
            }
            before.setText(SafeText.of(place.before()));
            words.setText(SafeText.of(place.words()));
            after.setText(SafeText.of(place.after()));
            boolean brief = !place.before().isEmpty() || !place.after().isEmpty();
            words.setMinWidth(brief ? USE_PREF_SIZE : 0);
            there.setVisible(place.there());
            setGraphic(row);
        }
    }
}
