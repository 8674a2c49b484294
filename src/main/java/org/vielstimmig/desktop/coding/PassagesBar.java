package org.vielstimmig.desktop.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.CheckList;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.PassagesText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.Variable;
import org.vielstimmig.model.VariableId;
import org.vielstimmig.project.Which;
import org.vielstimmig.store.Snapshot;

/// Says which passages are shown: codes and sets, interviews, speakers, variables, facets, coders, weights,
/// words.
final class PassagesBar extends HBox {

    private final Room room;
    private final PassagesViewModel view;
    private final MenuButton codes;
    private final MenuButton transcripts;
    private final MenuButton speakers;
    private final MenuButton variables;
    private final MenuButton more;
    private final Button clear;
    /// What the button needs with its word.
    private double wide;
    private final FitLabel count = new FitLabel("v-faint");
    private final Tooltip about = new Tooltip();
    private final PauseTransition typing = new PauseTransition(Duration.millis(220));

    PassagesBar(Room room, PassagesViewModel view) {
        this.room = room;
        this.view = view;
        getStyleClass().addAll("passages-bar");
        codes = menu(this::fillCodes);
        transcripts = menu(this::fillTranscripts);
        speakers = menu(this::fillSpeakers);
        variables = menu(this::fillVariables);
        more = menu(this::fillMore);
        SearchField words = new SearchField(room.lang(), room.say(PassagesText.WORDS), null);
        words.setPrefWidth(190);
        words.setMinWidth(110);
        typing.setOnFinished(event -> change(w -> w.withWords(words.text())));
        words.textProperty().addListener((observable, before, now) -> typing.playFromStart());
        clear = new Button(room.say(PassagesText.CLEAR));
        clear.getStyleClass().add("ghost");
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setAccessibleText(room.say(PassagesText.CLEAR));
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(event -> {
            words.textProperty().set("");
            typing.stop();
            view.followsCodeProperty().set(true);
            view.whichProperty().set(Which.ALL);
        });
        about.setWrapText(true);
        about.setMaxWidth(380);
        getChildren().addAll(codes, transcripts, speakers, variables, more, words, clear, Small.gap(), count);
        view.whichProperty().addListener((observable, before, now) -> names());
        view.followsCodeProperty().addListener((observable, before, now) -> names());
        names();
    }

    /// Where the filters leave no room for it, a sign stands for the word: no button is cut.
    @Override
    protected void layoutChildren() {
        double least = snappedLeftInset() + snappedRightInset() - getSpacing();
        for (Node child : getManagedChildren()) {
            least += getSpacing() + (child == clear ? wideClear() : child.minWidth(-1));
        }
        boolean tight = least > getWidth();
        if (clear.isVisible() && tight != clear.getText().isEmpty()) {
            String words = room.say(PassagesText.CLEAR);
            clear.setText(tight ? "" : words);
            clear.setGraphic(tight ? Icons.of(Icon.CLOSE, 12) : null);
            clear.setTooltip(tight ? new Tooltip(words) : null);
        }
        super.layoutChildren();
    }

    private double wideClear() {
        if (!clear.getText().isEmpty()) {
            wide = clear.prefWidth(-1);
        }
        return wide;
    }

    /// @param forms how much there is, the fullest form first
    /// @param whole the same in sentences
    void say(List<String> forms, String whole) {
        count.setForms(forms);
        about.setText(whole);
        if (forms.isEmpty()) {
            Tooltip.uninstall(count, about);
        } else {
            Tooltip.install(count, about);
        }
    }

    /// What it says at the width it has, for tests.
    String said() {
        return count.text();
    }

    Button clear() {
        return clear;
    }

    private MenuButton menu(Consumer<MenuButton> fill) {
        MenuButton button = new MenuButton();
        button.getStyleClass().addAll("ghost", "filter-menu");
        button.setMinWidth(USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.setOnShowing(event -> {
            button.getItems().clear();
            fill.accept(button);
        });
        // A menu without items does not open.
        button.getItems().add(new MenuItem());
        return button;
    }

    void change(UnaryOperator<Which> change) {
        view.whichProperty().set(change.apply(view.whichProperty().get()));
    }

    private Which which() {
        return view.whichProperty().get();
    }

    private Snapshot snapshot() {
        return room.model().snapshot();
    }

    // --- names -----------------------------------------------------------------------------------------------------

    private void names() {
        Which now = which();
        name(
                codes,
                PassagesText.CODES,
                now.codes().size() + now.sets().size(),
                !view.followsCodeProperty().get());
        name(transcripts, PassagesText.TRANSCRIPTS, now.transcripts().size(), false);
        name(
                speakers,
                PassagesText.SPEAKERS,
                now.speakers().size() + now.roles().size(),
                false);
        name(variables, PassagesText.VARIABLES, now.values().size(), false);
        name(
                more,
                PassagesText.MORE,
                now.facets().size() + now.coders().size() + (now.weights() == null ? 0 : 1),
                false);
        clear.setVisible(!now.equals(Which.ALL) || !view.followsCodeProperty().get());
    }

    private void name(MenuButton button, PassagesText name, int chosen, boolean marked) {
        String words = chosen == 0 && marked ? room.say(PassagesText.ALL_CODES) : room.say(name);
        button.setText(chosen == 0 ? words : words + " · " + chosen);
        button.getStyleClass().remove("filtered");
        if (chosen > 0 || marked) {
            button.getStyleClass().add("filtered");
        }
    }

    // --- menus -----------------------------------------------------------------------------------------------------

    /// Stays open, so that several can be chosen.
    private static <T> CustomMenuItem check(String name, Set<T> chosen, T value, Consumer<Set<T>> then) {
        CheckBox box = new CheckBox(SafeText.of(name));
        box.setMnemonicParsing(false);
        box.setSelected(chosen.contains(value));
        Set<T> now = new HashSet<>(chosen);
        box.setOnAction(event -> {
            if (box.isSelected()) {
                now.add(value);
            } else {
                now.remove(value);
            }
            then.accept(now);
        });
        return new CustomMenuItem(box, false);
    }

    private <T> CustomMenuItem list(
            List<T> things, Function<T, String> name, Predicate<T> chosen, BiConsumer<T, Boolean> then) {
        return new CheckList<>(room.lang(), room.desk().theme().fontSize(), things, name, chosen, then).asMenuItem();
    }

    private static <T> Set<T> with(Set<T> chosen, T value, boolean in) {
        Set<T> now = new HashSet<>(chosen);
        if (in) {
            now.add(value);
        } else {
            now.remove(value);
        }
        return now;
    }

    private void fillCodes(MenuButton into) {
        RadioMenuItem follow = new RadioMenuItem(room.say(PassagesText.CHOSEN_CODE));
        follow.setSelected(view.followsCodeProperty().get() && !which().namesCodes());
        follow.setOnAction(event -> {
            view.followsCodeProperty().set(true);
            change(w -> w.withCodes(Set.of()).withSets(Set.of()));
        });
        RadioMenuItem all = new RadioMenuItem(room.say(PassagesText.ALL_CODES));
        all.setSelected(!view.followsCodeProperty().get() && !which().namesCodes());
        all.setOnAction(event -> {
            view.followsCodeProperty().set(false);
            change(w -> w.withCodes(Set.of()).withSets(Set.of()));
        });
        into.getItems().addAll(follow, all, new SeparatorMenuItem());
        for (CodeSet set : snapshot().codeSets()) {
            into.getItems()
                    .add(check(
                            set.name(),
                            which().sets(),
                            set.id(),
                            now -> change(w -> w.withSets(with(w.sets(), set.id(), now.contains(set.id()))))));
        }
        if (!snapshot().codeSets().isEmpty()) {
            into.getItems().add(new SeparatorMenuItem());
        }
        for (Code root : room.model().tree().roots()) {
            List<Code> under = room.model().tree().under(root.id());
            if (under.size() == 1) {
                into.getItems().add(code(root, 0));
            } else {
                Menu theme = new Menu(SafeText.of(root.name()));
                theme.setMnemonicParsing(false);
                under.forEach(code ->
                        theme.getItems().add(code(code, room.model().tree().depth(code))));
                into.getItems().add(theme);
            }
        }
    }

    private CustomMenuItem code(Code code, int depth) {
        return check(
                "   ".repeat(depth) + code.name(),
                which().codes(),
                code.id(),
                now -> change(w -> w.withCodes(with(w.codes(), code.id(), now.contains(code.id())))));
    }

    private void fillTranscripts(MenuButton into) {
        TranscriptId open = room.model().page().shownTranscript();
        if (open != null) {
            RadioMenuItem only = new RadioMenuItem(room.say(PassagesText.THIS_TRANSCRIPT));
            only.setSelected(which().transcripts().equals(Set.of(open)));
            only.setOnAction(event ->
                    change(w -> w.withTranscripts(w.transcripts().equals(Set.of(open)) ? Set.of() : Set.of(open))));
            into.getItems().addAll(only, new SeparatorMenuItem());
        }
        into.getItems()
                .add(list(
                        snapshot().transcripts(),
                        Transcript::title,
                        t -> which().transcripts().contains(t.id()),
                        (t, in) -> change(w -> w.withTranscripts(with(w.transcripts(), t.id(), in)))));
    }

    private void fillSpeakers(MenuButton into) {
        into.getItems()
                .addAll(
                        check(
                                room.say(PassagesText.INTERVIEWEES),
                                which().roles(),
                                Role.INTERVIEWEE,
                                now -> change(w -> w.withRoles(now))),
                        new SeparatorMenuItem());
        Set<String> names = new TreeSet<>();
        for (Transcript transcript : snapshot().transcripts()) {
            transcript.speakers().forEach(s -> names.add(s.name()));
        }
        into.getItems()
                .add(list(
                        List.copyOf(names),
                        name -> name,
                        name -> which().speakers().contains(name),
                        (name, in) -> change(w -> w.withSpeakers(with(w.speakers(), name, in)))));
    }

    private void fillVariables(MenuButton into) {
        for (Variable variable : snapshot().variables()) {
            Menu menu = new Menu(SafeText.of(variable.name()));
            menu.setMnemonicParsing(false);
            Set<String> values = new LinkedHashSet<>(variable.values());
            snapshot().transcripts().forEach(t -> values.add(t.values().getOrDefault(variable.id(), "")));
            menu.getItems().add(values(variable.id(), List.copyOf(values)));
            into.getItems().add(menu);
        }
        if (into.getItems().isEmpty()) {
            MenuItem none = new MenuItem(room.say(PassagesText.NOT_RECORDED));
            none.setDisable(true);
            into.getItems().add(none);
        }
    }

    private CustomMenuItem values(VariableId variable, List<String> values) {
        return list(
                values,
                value -> value.isEmpty() ? room.say(PassagesText.NOT_RECORDED) : value,
                value -> which().values().getOrDefault(variable, Set.of()).contains(value),
                (value, in) -> change(w -> {
                    Map<VariableId, Set<String>> all = new HashMap<>(w.values());
                    all.put(variable, with(all.getOrDefault(variable, Set.of()), value, in));
                    return w.withValues(all);
                }));
    }

    private void fillMore(MenuButton into) {
        for (Facet facet : Facet.values()) {
            into.getItems()
                    .add(check(
                            room.say(BalanceBar.nameOf(facet)),
                            which().facets(),
                            facet,
                            now -> change(w -> w.withFacets(with(w.facets(), facet, now.contains(facet))))));
        }
        into.getItems().add(new SeparatorMenuItem());
        for (Coder coder : snapshot().coders()) {
            into.getItems()
                    .add(check(
                            coder.name(),
                            which().coders(),
                            coder.id(),
                            now -> change(w -> w.withCoders(with(w.coders(), coder.id(), now.contains(coder.id()))))));
        }
        Menu weights = new Menu(room.say(PassagesText.WEIGHTS));
        weights.getItems().add(weight(room.say(PassagesText.ANY_WEIGHT), null));
        for (int least : new int[] {1, 34, 67}) {
            weights.getItems()
                    .add(weight(
                            room.say(PassagesText.FROM_WEIGHT, least) + "  " + Weight.dots(least),
                            new Which.Weights(least, 100)));
        }
        into.getItems().addAll(new SeparatorMenuItem(), weights);
    }

    private RadioMenuItem weight(String name, Which.@Nullable Weights wanted) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setSelected(Objects.equals(which().weights(), wanted));
        item.setOnAction(event -> change(w -> w.withWeights(wanted)));
        return item;
    }
}
