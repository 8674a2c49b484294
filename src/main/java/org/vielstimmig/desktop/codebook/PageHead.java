package org.vielstimmig.desktop.codebook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.CodeColors;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Shades;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.Facet;

/// The top of a code's page: where it stands, its name, and what is chosen rather than written.
final class PageHead extends VBox {

    private final Room room;
    private final Edits edits;
    private final HBox crumbs = new HBox();
    private final FacetMark mark = FacetMark.empty();
    private final PageText name;
    private final Label fault = Small.lines("", "v-advice", "v-small", "name-fault");
    private final Map<Facet, ToggleButton> facets = new EnumMap<>(Facet.class);
    private final FacetMark swatch = FacetMark.empty();
    private final MenuButton color = new MenuButton();
    private final PageText shortName;
    private final MenuButton origin = new MenuButton();
    private final MenuButton status = new MenuButton();
    private boolean filling;

    PageHead(Room room, Edits edits) {
        this.room = room;
        this.edits = edits;
        getStyleClass().add("page-head");
        crumbs.getStyleClass().add("crumbs");
        name = new PageText(false, room.say(CodebookText.NAME), room.say(CodebookText.NAME));
        name.getStyleClass().add("code-name");
        name.setFits(text ->
                edits.code().map(code -> room.model().isFree(code, text)).orElse(false));
        name.setOnSave(text -> edits.change(code -> code.edit().name(text).done()));
        name.textProperty().addListener((o, before, now) -> check());
        name.focusedProperty().addListener((o, before, now) -> check());
        HBox.setHgrow(name, Priority.ALWAYS);
        mark.getStyleClass().add("large-mark");
        HBox title = new HBox(mark, name);
        title.getStyleClass().add("title-row");
        fault.managedProperty().bind(fault.visibleProperty());
        fault.setVisible(false);

        HBox choice = new HBox();
        choice.getStyleClass().add("facet-choice");
        ToggleGroup group = new ToggleGroup();
        for (Facet facet : Facet.values()) {
            ToggleButton one = new ToggleButton(room.say(BalanceBar.nameOf(facet)), FacetMark.of(facet));
            one.getStyleClass().addAll("ghost", "tight-toggle");
            one.setToggleGroup(group);
            one.setMinWidth(USE_PREF_SIZE);
            one.setOnAction(event -> chooseFacet(facet));
            facets.put(facet, one);
            choice.getChildren().add(one);
        }
        color.getStyleClass().addAll("ghost", "color-button");
        color.setGraphic(swatch);
        color.setTooltip(new Tooltip(room.say(CodebookText.COLOR_TIP)));
        color.setMinWidth(USE_PREF_SIZE);
        shortName = new PageText(false, room.say(CodebookText.SHORT_NAME), room.say(CodebookText.SHORT_NAME_PROMPT));
        shortName.getStyleClass().add("short-name");
        shortName.setOnSave(
                text -> edits.change(code -> code.edit().shortName(text).done()));
        for (MenuButton button : List.of(origin, status)) {
            button.getStyleClass().addAll("ghost", "fact-menu");
            button.setMinWidth(USE_PREF_SIZE);
        }
        FlowPane facts = new FlowPane(
                fact(CodebookText.FACET, choice),
                fact(CodebookText.COLOR, color),
                fact(CodebookText.STATUS, status),
                fact(CodebookText.ORIGIN, origin),
                fact(CodebookText.SHORT_NAME, shortName));
        facts.getStyleClass().add("facts");
        getChildren().addAll(crumbs, title, fault, facts);
    }

    private VBox fact(CodebookText words, Node control) {
        Label label = Small.label(room.say(words), "part");
        label.setLabelFor(control);
        return new VBox(label, control);
    }

    PageText name() {
        return name;
    }

    PageText shortName() {
        return shortName;
    }

    /// @param fresh whether another code is shown than before
    void show(Details details, boolean fresh) {
        filling = true;
        Code code = details.code();
        crumbs.getChildren().clear();
        for (Code above : details.above()) {
            Hyperlink link =
                    Room.link(above.name(), () -> room.model().chosenProperty().set(above.id()));
            link.getStyleClass().addAll("crumb", "v-small");
            crumbs.getChildren().addAll(link, Small.label("›", "v-faint", "v-small"));
        }
        if (details.above().isEmpty()) {
            crumbs.getChildren().add(Small.label(room.say(CodebookText.TOP_THEME), "v-faint", "v-small"));
        }
        mark.setFacet(code.facet());
        mark.setColor(room.model().colorOf(code));
        swatch.setFacet(code.facet());
        swatch.setColor(room.model().colorOf(code));
        color.setText(colorName(code));
        colors(code);
        facets.forEach((facet, button) -> button.setSelected(facet == code.facet()));
        fill(name, code.name(), fresh);
        fill(shortName, code.shortName(), fresh);
        menu(
                origin,
                CodeOrigin.values(),
                code.origin(),
                ReportText::of,
                next -> edits.change(c -> c.edit().origin(next).done()));
        menu(
                status,
                CodeStatus.values(),
                code.status(),
                ReportText::of,
                next -> edits.change(c -> c.edit().status(next).done()));
        filling = false;
        check();
    }

    static void fill(PageText field, String text, boolean fresh) {
        if (fresh) {
            field.setFresh(text);
        } else {
            field.setStored(text);
        }
    }

    private void chooseFacet(Facet facet) {
        // A chosen toggle that is pressed again would turn itself off.
        facets.forEach((one, button) -> button.setSelected(one == facet));
        if (!filling) {
            edits.change(code -> CodeColors.turned(code, facet));
        }
    }

    private <T extends Enum<T>> void menu(
            MenuButton button, T[] options, T now, Function<T, Text> nameOf, Consumer<T> choose) {
        button.setText(room.say(nameOf.apply(now)));
        button.getItems().clear();
        for (T option : options) {
            RadioMenuItem item = new RadioMenuItem(room.say(nameOf.apply(option)));
            item.setSelected(option == now);
            item.setOnAction(event -> choose.accept(option));
            button.getItems().add(item);
        }
    }

    private String colorName(Code code) {
        String seen = room.model().colorOf(code);
        if (seen.isEmpty()) {
            return room.say(CodebookText.COLOR_OF_FACET);
        }
        return Shades.ALL.stream()
                .filter(shade -> shade.color().equalsIgnoreCase(seen))
                .findFirst()
                .map(shade -> room.say(shade.name()))
                .orElse(seen);
    }

    private void colors(Code code) {
        color.getItems().clear();
        color.getItems().add(shade(code, Shades.own(code.facet()), room.say(CodebookText.COLOR_OF_FACET)));
        Facet last = null;
        for (Shades.Shade shade : Shades.ALL) {
            if (shade.facet() != last) {
                last = shade.facet();
                color.getItems().add(new SeparatorMenuItem());
            }
            color.getItems().add(shade(code, shade.color(), room.say(shade.name())));
        }
    }

    private MenuItem shade(Code code, String value, String words) {
        RadioMenuItem item = new RadioMenuItem(words, FacetMark.of(code, value));
        item.setSelected(Shades.isSame(code.facet(), room.model().colorOf(code), value));
        item.setOnAction(event -> edits.change(c -> c.edit().color(value).done()));
        return item;
    }

    /// What is wrong with the name, said while it is written.
    private void check() {
        String text = name.clean();
        boolean wrong = name.isFocused()
                && !name.isUntouched()
                && edits.code().map(code -> !room.model().isFree(code, text)).orElse(false);
        fault.setText(wrong ? room.say(text.isEmpty() ? CodebookText.NAME_MISSING : CodebookText.NAME_TAKEN) : "");
        fault.setVisible(wrong);
    }
}
