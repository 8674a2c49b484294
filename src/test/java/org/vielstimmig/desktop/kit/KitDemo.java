package org.vielstimmig.desktop.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Report;

/// Draws every control of the kit, light and dark, German and English, into a folder: to be looked at.
///
/// `KitDemo FOLDER`
public final class KitDemo {

    private KitDemo() {}

    public static void main(String[] args) {
        try {
            draw(Path.of(args[0]));
        } finally {
            javafx.application.Platform.exit();
        }
    }

    private static void draw(Path folder) {
        Theme theme = FxRun.get(Theme::new);
        for (Lang lang : Lang.values()) {
            for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                String name = lang.tag() + "-" + choice.name().toLowerCase(java.util.Locale.ROOT);
                FxRun.run(() -> {
                    theme.choiceProperty().set(choice);
                    theme.zoomProperty().set(1);
                    Scene scene = new Scene(window(lang), 1440, 900);
                    theme.dress(scene);
                    FxRun.picture(scene);
                    FxRun.save(FxRun.picture(scene), folder.resolve("kit-" + name + ".png"));
                });
            }
        }
        FxRun.run(() -> {
            theme.choiceProperty().set(Theme.Choice.LIGHT);
            theme.zoomProperty().set(1.5);
            Scene scene = new Scene(window(Lang.DE), 1440, 900);
            theme.dress(scene);
            FxRun.save(FxRun.picture(scene), folder.resolve("kit-zoom.png"));
            theme.zoomProperty().set(1);
            for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                theme.choiceProperty().set(choice);
                Scene icons = new Scene(icons(), 900, 560);
                theme.dress(icons);
                FxRun.save(FxRun.picture(icons), folder.resolve("icons-" + choice + ".png"));
                Scene fault = new Scene(
                        new ErrorWindow(theme, Lang.DE, "0.1.0", () -> null)
                                .content(new IllegalStateException("x"), () -> {}),
                        620,
                        420);
                theme.dress(fault);
                FxRun.save(FxRun.picture(fault), folder.resolve("fault-" + choice + ".png"));
            }
        });
    }

    static BorderPane window(Lang lang) {
        boolean german = lang == Lang.DE;
        BorderPane root = new BorderPane();
        root.setTop(top(lang, german));
        HBox left = new HBox(rail(german), texts(lang, german));
        root.setLeft(left);
        root.setCenter(center(lang, german));
        root.setRight(right(lang, german));
        root.setBottom(status(german));
        return root;
    }

    private static Node top(Lang lang, boolean german) {
        Label one = new Label("Viel");
        one.getStyleClass().add("v-strong");
        Label two = new Label("stimmig");
        two.getStyleClass().addAll("v-strong", "v-accent");
        Label project = new Label(german ? "Beispielprojekt (erfunden)" : "Sample project (invented)");
        project.getStyleClass().add("v-soft");
        SearchField search = new SearchField(
                lang,
                german ? "Suchen in Texten, Codes, Memos …" : "Search texts, codes, memos …",
                javafx.scene.input.KeyCombination.valueOf("Shortcut+F"));
        search.setPrefWidth(420);
        Command undo = Command.of("edit.undo", KitText.EXPORT, KitText.UNDO, () -> {})
                .withKey("Shortcut+Z")
                .withIcon(Icon.UNDO)
                .withDetail(new SimpleStringProperty(german ? "Codieren" : "coding"));
        Button undoButton = CommandList.button(undo, lang);
        undoButton.getStyleClass().add("ghost");
        Button redo = CommandList.iconButton(
                Command.of("edit.redo", KitText.EXPORT, KitText.UNDO, () -> {}).withIcon(Icon.REDO), lang);
        Button commands = new Button(german ? "Strg K  Befehle" : "Ctrl K  Commands");
        HBox name = new HBox(one, two);
        name.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox top =
                new HBox(14, name, project, gap(), search, gap(), undoButton, redo, commands, new Badge("Anna Klein"));
        top.setPadding(new Insets(8, 14, 8, 14));
        top.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        top.getStyleClass().addAll("v-panel", "v-line-bottom");
        return top;
    }

    private static Node rail(boolean german) {
        ToggleGroup group = new ToggleGroup();
        VBox rail = new VBox();
        rail.getStyleClass().add("rail");
        String[] names = german
                ? new String[] {"Texte", "Codieren", "Suche", "Codebuch", "Muster", "Team", "Fragen"}
                : new String[] {"Texts", "Coding", "Search", "Codebook", "Patterns", "Team", "Questions"};
        Icon[] icons = {Icon.TEXTS, Icon.CODE, Icon.SEARCH, Icon.CODEBOOK, Icon.CHART, Icon.PEOPLE, Icon.QUESTIONS};
        for (int i = 0; i < names.length; i++) {
            rail.getChildren().add(new RailButton(icons[i], names[i], names[i], group));
        }
        group.getToggles().get(1).setSelected(true);
        return rail;
    }

    private static Node texts(Lang lang, boolean german) {
        VBox side = new VBox();
        side.setPrefWidth(252);
        side.getStyleClass().addAll("v-panel", "v-line-right");
        SearchField filter = SearchField.filter(lang, german ? "Filtern nach Titel …" : "Filter by title …");
        VBox.setMargin(filter, new Insets(0, 12, 8, 12));
        Label group = new Label(german ? "KINDER UND JUGEND · 3" : "CHILDREN AND YOUTH · 3");
        group.getStyleClass().add("v-group");
        ListView<String> list = new ListView<>();
        for (int i = 1; i < 40; i++) {
            list.getItems().add("I-%02d %s".formatted(i, i % 2 == 0 ? "Elternverein" : "Kitagründung"));
        }
        list.getSelectionModel().select(2);
        VBox.setVgrow(list, Priority.ALWAYS);
        BalanceBar bar = new BalanceBar(lang);
        bar.show(Map.of(Facet.BARRIER, 9L, Facet.POTENTIAL, 6L), 20);
        VBox.setMargin(bar, new Insets(4, 14, 8, 14));
        side.getChildren().addAll(head(german ? "Transkripte" : "Transcripts", "20"), filter, group, bar, list);
        return side;
    }

    private static Node head(String title, String number) {
        Label words = new Label(title);
        words.getStyleClass().add("v-title");
        Label count = new Label(number);
        count.getStyleClass().add("v-count");
        HBox head = new HBox(words, gap(), count);
        head.getStyleClass().add("v-head");
        return head;
    }

    private static Node center(Lang lang, boolean german) {
        Button primary = new Button(german ? "Weiter: Anerkennung" : "Next: recognition");
        primary.getStyleClass().add("primary");
        Button plain = new Button(german ? "Zur Prüfung geben" : "Hand over for review");
        Button ghost = new Button(german ? "Text bearbeiten" : "Edit text", Icons.of(Icon.PENCIL, 15));
        ghost.getStyleClass().add("ghost");
        Button danger = new Button(german ? "Löschen" : "Delete", Icons.of(Icon.TRASH, 15));
        danger.getStyleClass().add("danger");
        Button off = new Button(german ? "Abgeschaltet" : "Disabled");
        off.setDisable(true);
        MenuButton menu = new MenuButton(german ? "Alle Codierungen" : "All codings");
        FlowPane buttons = new FlowPane(8, 8, primary, plain, ghost, danger, off, menu);

        TextField field =
                new TextField(german ? "Den Eigenanteil können wir nicht aufbringen." : "We cannot raise it.");
        TextField prompt = new TextField();
        prompt.setPromptText(german ? "Noch nicht übersetzt" : "Not translated yet");
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().addAll("C Finanzierung", "D Kooperation");
        combo.getSelectionModel().selectFirst();
        CheckBox check = new CheckBox(german ? "mit Unterbegriffen" : "with subthemes");
        check.setSelected(true);
        CheckBox unchecked = new CheckBox(german ? "nur meine" : "mine only");
        RadioButton radio = new RadioButton(german ? "stimme eher zu" : "rather agree");
        radio.setSelected(true);
        RadioButton radioOff = new RadioButton(german ? "teils/teils" : "in between");
        HBox choices = new HBox(16, combo, check, unchecked, radio, radioOff);
        choices.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        TextArea area = new TextArea(
                german
                        ? "Häufigster einzelner Ablehnungsgrund in den Gesprächen; ein Gegenbeispiel zeigt, dass die"
                                + " Regel änderbar ist."
                        : "The most frequent single reason; one counterexample shows that the rule can be changed.");
        area.setWrapText(true);
        area.setPrefRowCount(2);
        HBox chips = new HBox(
                8,
                Chip.of("F07 · Likert"),
                Chip.on(german ? "Entwurf · Fassung 3" : "Draft · version 3"),
                Chip.button(german ? "stemmen · 6" : "manage · 6", () -> {}),
                Chip.key(german ? "Strg Enter" : "Ctrl Enter"),
                new CountLabel(lang, 1431, german ? "Stellen zeigen" : "Show passages", () -> {}),
                new Label("„“ – … ▲ ■ ◆ ● ✓ → ▾"));
        chips.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Label spoken = new Label(
                "„Zehn Prozent, das klingt nach nichts. Aber zehn Prozent von was, wenn du null hast?“ ▲ ■ ◆ ●");
        spoken.getStyleClass().add("v-spoken");
        VBox forms = new VBox(12, buttons, chips, field, prompt, choices, area, spoken);
        forms.setPadding(new Insets(16));

        ReportTable table = new ReportTable(lang, new ShortMemory());
        table.setOnExport(report -> {});
        table.show(passages(german));
        TabPane tabs = new TabPane(
                new Tab(german ? "Tandem · 14 Stellen in 9 Interviews" : "Tandem · 14 passages in 9 interviews", table),
                new Tab(german ? "Suche „Eigenmittel“ · 22" : "Search “own funds” · 22"),
                new Tab("Memos"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("v-panel");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        VBox center = new VBox(forms, tabs);
        center.getStyleClass().add("v-page");
        Toasts toasts = new Toasts();
        toasts.show(german ? "Code „Tandem“ gelöscht." : "Code “Tandem” deleted.", KitText.UNDO.in(lang), () -> {});
        return new StackPane(center, toasts);
    }

    private static Report passages(boolean german) {
        List<List<Report.Cell>> rows = new ArrayList<>();
        String[] said = {
            "„… wir sind da an der Hand genommen worden, aber auf Augenhöhe, das muss ich sagen, und das hat uns über"
                    + " drei lange Jahre getragen.“",
            "„Ohne Partner mit Anerkennung kommst du da gar nicht rein.“",
            "قالت المرأة إن الجمعية ساعدت العائلات كثيرا في السنوات الأخيرة ولم تحصل على أي دعم"
        };
        for (int i = 0; i < 12; i++) {
            rows.add(List.of(
                    Report.Cell.of("I-%02d · %d".formatted(i + 1, 12 + i)),
                    Report.Cell.of(said[i % said.length]),
                    Report.Cell.of(i * 7L),
                    Report.Cell.of(i % 2 == 0 ? "AK" : "AK, MS")));
        }
        return new Report(
                "passages",
                "Tandem",
                List.of(
                        new Report.Column("place", "Interview", Report.Column.Kind.TEXT),
                        new Report.Column("quote", german ? "Stelle" : "Passage", Report.Column.Kind.QUOTE),
                        new Report.Column("words", german ? "Wörter" : "Words", Report.Column.Kind.NUMBER),
                        new Report.Column("coder", german ? "Codiert" : "Coded", Report.Column.Kind.TEXT)),
                rows,
                List.of(german ? "Ohne Codierungen von Stand 1." : "Without codings of release 1."));
    }

    private static Node right(Lang lang, boolean german) {
        Palette<String> palette = new Palette<>(lang, german ? "Code suchen oder anlegen …" : "Find or make a code …");
        palette.setEntries(List.of(
                new Palette.Entry<>("a", List.of("Kooperation", "Tandem mit Träger"), Facet.POTENTIAL, null, "Enter"),
                new Palette.Entry<>("b", List.of("Tandem", "Wissen weitergeben"), Facet.AMBIVALENT, null, "1"),
                new Palette.Entry<>("c", List.of("Förderung", "Tandemeigenmittel"), Facet.BARRIER, null, "2"),
                new Palette.Entry<>("d", List.of("Tandemloses"), Facet.NEUTRAL, null, "3")));
        palette.offerNew(
                query -> query.isEmpty()
                        ? Optional.empty()
                        : Optional.of(german ? "Neuer Code „" + query + "“" : "New code “" + query + "”"),
                query -> {});
        palette.field().setText("tandem");
        palette.popup().getContent().clear();

        TreeView<String> tree = tree(lang);
        tree.setPrefHeight(220);
        VBox notices = new VBox(
                8,
                new Notice(
                        lang,
                        Notice.Severity.ERROR,
                        german ? "Fehlt: Englisch für Behörden" : "Missing: English",
                        german ? "Vor der Freigabe nötig." : "Needed before release."),
                new Notice(
                                lang,
                                Notice.Severity.ADVICE,
                                german ? "„aufbringen“ sagt hier niemand" : "Nobody says “raise”",
                                german ? "In keinem Gespräch. Gesagt wurde:" : "In no interview. What was said:")
                        .add(Chip.button("haben", () -> {}))
                        .add(Chip.button("stemmen · 6", () -> {})),
                new Notice(
                                lang,
                                Notice.Severity.HINT,
                                german ? "Verneinung" : "Negation",
                                german ? "Positiv formulieren, wo es geht." : "Put it positively where you can.")
                        .link(german ? "Ausblenden mit Grund" : "Hide with a reason", () -> {}));
        notices.setPadding(new Insets(0, 14, 8, 14));
        EmptyState empty = new EmptyState(
                Icon.MEMO,
                german ? "Zu diesem Code gibt es noch kein Memo." : "There is no memo on this code yet.",
                german ? "Memo schreiben" : "Write a memo",
                () -> {});
        VBox right = new VBox(
                head("Codes", "31"),
                tree,
                new StackPane(palette),
                head(german ? "Hinweise" : "Advice", "3"),
                notices,
                empty);
        VBox.setVgrow(tree, Priority.ALWAYS);
        right.setPrefWidth(400);
        right.getStyleClass().addAll("v-panel", "v-line-left");
        return right;
    }

    private static TreeView<String> tree(Lang lang) {
        TreeItem<String> root = new TreeItem<>("");
        String[] themes = {"Verwaltung", "Förderung", "Kooperation"};
        for (String theme : themes) {
            TreeItem<String> item = new TreeItem<>(theme);
            item.setExpanded(true);
            item.getChildren().add(new TreeItem<>("Zuständigkeit unklar"));
            item.getChildren().add(new TreeItem<>("Feste Ansprechperson"));
            root.getChildren().add(item);
        }
        root.setExpanded(true);
        TreeView<String> tree = new TreeView<>(root);
        tree.setShowRoot(false);
        tree.setCellFactory(view -> new TreeCell<>() {
            @Override
            protected void updateItem(@Nullable String item, boolean empty) {
                super.updateItem(item, empty);
                if (empty || item == null) {
                    setGraphic(null);
                    return;
                }
                boolean leaf = getTreeItem().isLeaf();
                Label name = new Label(item);
                HBox row = new HBox(7);
                row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
                if (leaf) {
                    row.getChildren()
                            .addAll(FacetMark.of(item.startsWith("Z") ? Facet.BARRIER : Facet.POTENTIAL), name);
                } else {
                    name.getStyleClass().add("v-strong");
                    BalanceBar bar = new BalanceBar(lang);
                    bar.show(Map.of(Facet.BARRIER, 5L, Facet.AMBIVALENT, 2L, Facet.POTENTIAL, 3L));
                    row.getChildren().addAll(name, bar);
                }
                Label count = new Label("41");
                count.getStyleClass().add("v-count");
                row.getChildren().addAll(gap(), count);
                setGraphic(row);
            }
        });
        tree.getSelectionModel().select(4);
        return tree;
    }

    private static Node status(boolean german) {
        Region dot = new Region();
        dot.getStyleClass().add("status-dot");
        Label saved = new Label(german ? "Alles gesichert" : "Everything saved", dot);
        ProgressBar bar = new ProgressBar(0.4);
        HBox status = new HBox(
                saved,
                new Label(german ? "Codebuch: Stand 3" : "Codebook: release 3"),
                bar,
                gap(),
                new Label(german ? "611 Codierungen" : "611 codings"),
                new Label(german ? "Deutsch" : "English"));
        status.getStyleClass().add("status-line");
        return status;
    }

    private static ScrollPane icons() {
        FlowPane pane = new FlowPane(14, 14);
        pane.setPadding(new Insets(20));
        pane.getStyleClass().add("v-page");
        for (Icon icon : Icon.values()) {
            Label name = new Label(icon.name().toLowerCase(java.util.Locale.ROOT), Icons.of(icon, 24));
            name.setContentDisplay(javafx.scene.control.ContentDisplay.TOP);
            name.getStyleClass().addAll("v-tiny", "v-ink");
            name.setPrefWidth(76);
            name.setAlignment(javafx.geometry.Pos.CENTER);
            VBox both = new VBox(3, name, new HBox(10, Icons.of(icon, 16), Icons.of(icon, 13)));
            pane.getChildren().add(both);
        }
        return new ScrollPane(pane) {
            {
                setFitToWidth(true);
            }
        };
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
