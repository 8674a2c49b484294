package org.vielstimmig.desktop.questionnaire;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.SplitMemory;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Problem.ExportFault;
import org.vielstimmig.project.Questionnaires.Coverage;
import org.vielstimmig.questionnaire.Figures;

/// Shows [CheckViewModel]: figures at the left, what is missing and what is asked in the middle, files at the
/// right.
final class CheckView extends StackPane {

    private static final double MANY_MINUTES = 15;

    private final Desk desk;
    private final QuestionnaireViewModel room;
    private final CheckViewModel model;
    private final PartsDialogs dialogs;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox faults = new VBox();
    private final Label faultsHead = Small.lines("", "v-headline");
    private final VBox figures = new VBox();
    private final GridPane coverage = new GridPane();
    private final Label coverageHead = Small.lines("", "v-soft");

    CheckView(Desk desk, QuestionnaireViewModel room, CheckViewModel model, PartsDialogs dialogs, ExportPane exports) {
        this.desk = desk;
        this.room = room;
        this.model = model;
        this.dialogs = dialogs;
        faults.getStyleClass().add("faults");
        figures.getStyleClass().add("figures");
        Hyperlink copy = new Hyperlink(desk.say(QuestionnaireViewText.COPY_TABLE));
        copy.setOnAction(e -> copy());
        HBox asked = new HBox(Small.label(desk.say(QuestionnaireViewText.COVERAGE), "v-headline"), Small.gap(), copy);
        asked.getStyleClass().add("section-head");
        VBox content = new VBox(faultsHead, faults, asked, coverageHead, coverage);
        content.getStyleClass().add("check-content");
        var scroll = Nodes.scroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox middle = new VBox(new StepTabs(desk, room, subscriptions), scroll);
        middle.getStyleClass().add("v-page");
        middle.setMinWidth(0);
        VBox left = left();
        SplitPane split = new SplitPane(left, middle, exports);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(exports, false);
        SplitMemory.keep(split, "questionnaire.check", desk.remembered(), 0.225, 0.745);
        getChildren().add(split);
        subscriptions.now(model.checkedProperty(), this::showFaults);
        subscriptions.now(model.figuresProperty(), this::showFigures);
        subscriptions.now(model.coverageProperty(), this::showCoverage);
    }

    private VBox left() {
        HBox head = new HBox(Small.label(desk.say(QuestionnaireViewText.FIGURES), "v-title"));
        head.getStyleClass().add("v-head");
        var scroll = Nodes.scroll(figures);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox links = new VBox(
                link(QuestionnaireViewText.EDIT_FRAME, dialogs::frame),
                link(QuestionnaireViewText.AUDIENCES, dialogs::audiences),
                link(QuestionnaireViewText.EDIT_BLOCKS, dialogs::blocks),
                link(QuestionnaireViewText.SCALES, dialogs::scales));
        links.getStyleClass().addAll("frame-links", "v-line-top");
        VBox left = new VBox(head, scroll, links);
        left.getStyleClass().add("v-panel");
        left.getStyleClass().add("side");
        return left;
    }

    private Hyperlink link(QuestionnaireViewText words, Runnable action) {
        Hyperlink link = new Hyperlink(desk.say(words));
        link.setOnAction(e -> action.run());
        return link;
    }

    // --- what is missing ---------------------------------------------------------------------------------------------

    private void showFaults(CheckViewModel.@Nullable Checked checked) {
        faults.getChildren().clear();
        if (checked == null) {
            faultsHead.setText(desk.say(QuestionnaireViewText.CHECKING));
            return;
        }
        int many = checked.faults().size();
        if (many == 0) {
            faultsHead.setText(desk.say(QuestionnaireViewText.READY));
            HBox fine = new HBox(
                    Icons.of(Icon.CHECK, 15), Small.lines(desk.say(QuestionnaireViewText.READY_TEXT), "v-soft"));
            fine.getStyleClass().addAll("fault-line", "v-fine");
            faults.getChildren().add(fine);
            return;
        }
        faultsHead.setText(desk.say(QuestionnaireViewText.FAULTS, many));
        checked.faults().forEach(f -> faults.getChildren().add(fault(f)));
    }

    private Node fault(ExportFault fault) {
        Region sign = new Region();
        sign.getStyleClass().add("fault-sign");
        String words = FaultWords.in(desk, room.instrument(), fault);
        Item item = room.instrument().items().stream()
                .filter(i -> i.exportCode().equals(fault.item()))
                .findFirst()
                .orElse(null);
        HBox line = new HBox(sign);
        line.getStyleClass().add("fault-line");
        Runnable repair = item != null ? () -> desk.navigator().item(item.id()) : repair(fault);
        Hyperlink link = new Hyperlink(item == null ? desk.say(QuestionnaireViewText.REPAIR) : item.exportCode());
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(e -> repair.run());
        Label said = Small.lines(words, "v-ink");
        HBox.setHgrow(said, Priority.ALWAYS);
        if (item == null) {
            line.getChildren().addAll(said, link);
        } else {
            line.getChildren().addAll(link, said);
        }
        line.setOnMouseClicked(e -> repair.run());
        return line;
    }

    /// Where a fault of the questionnaire itself is mended.
    private Runnable repair(ExportFault fault) {
        return switch (fault.kind()) {
            case NO_ITEMS -> () -> room.stageProperty().set(Stage.CHOOSE);
            case AUDIENCE_MISSING, OPTION_INVALID, OPTION_TWICE -> dialogs::audiences;
            case TEXT_MISSING ->
                fault.detail().contains(" block ")
                        ? dialogs::blocks
                        : isAudience(fault) ? dialogs::audiences : dialogs::frame;
            default -> dialogs::frame;
        };
    }

    private boolean isAudience(ExportFault fault) {
        return room.instrument().audiences().stream()
                .anyMatch(a -> fault.detail().endsWith(" " + a.key()));
    }

    // --- figures -----------------------------------------------------------------------------------------------------

    private void showFigures(List<Figures> all) {
        figures.getChildren().clear();
        for (Figures one : all) {
            VBox card = new VBox();
            card.getStyleClass().add("figure-card");
            Label name = Small.label(Nodes.name(desk, one.audience()), "v-strong");
            name.setTooltip(new Tooltip(name.getText()));
            card.getChildren().add(name);
            card.getChildren().add(line(QuestionnaireViewText.ITEMS, Integer.toString(one.items()), false));
            long minutes = Math.round(one.minutes());
            Node time = line(
                    QuestionnaireViewText.DURATION,
                    desk.say(QuestionnaireViewText.MINUTES, minutes),
                    one.minutes() > MANY_MINUTES);
            Tooltip.install(time, new Tooltip(desk.say(QuestionnaireViewText.MINUTES_TIP)));
            card.getChildren().add(time);
            one.readable().forEach(r -> card.getChildren().add(readability(r)));
            figures.getChildren().add(card);
        }
        if (all.isEmpty()) {
            figures.getChildren().add(Small.lines(desk.say(QuestionnaireViewText.NO_ITEMS), "v-soft"));
        }
    }

    private Node readability(Figures.Readable readable) {
        boolean flesch = readable.isFlesch();
        String figure = String.format(desk.lang().locale(), flesch ? "%.0f" : "%.1f", readable.value());
        Node line =
                line(desk.say(QuestionnaireViewText.READING, Nodes.language(desk, readable.language())), figure, false);
        Tooltip.install(
                line,
                new Tooltip(desk.say(flesch ? QuestionnaireViewText.FLESCH_TIP : QuestionnaireViewText.WIENER_TIP)));
        return line;
    }

    private Node line(QuestionnaireViewText name, String figure, boolean much) {
        return line(desk.say(name), figure, much);
    }

    private static Node line(String name, String figure, boolean much) {
        Label words = Small.label(name, "v-soft");
        words.setMinWidth(0);
        Label number = Small.label(figure, much ? "v-advice" : "v-ink");
        number.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(words, Small.gap(), number);
        line.getStyleClass().add("figure-line");
        return line;
    }

    // --- coverage ----------------------------------------------------------------------------------------------------

    private void showCoverage(List<Coverage> all) {
        coverage.getChildren().clear();
        coverage.getColumnConstraints().clear();
        long open = all.stream().filter(c -> !CheckViewModel.isAsked(c)).count();
        coverageHead.setText(desk.say(QuestionnaireViewText.COVERAGE_FIGURES, all.size() - open, all.size(), open));
        List<Audience> audiences = room.instrument().audiences();
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setPercentWidth(audiences.isEmpty() ? 100 : 46);
        coverage.getColumnConstraints().add(first);
        for (int i = 0; i < audiences.size(); i++) {
            ColumnConstraints one = new ColumnConstraints();
            one.setPercentWidth(54.0 / audiences.size());
            coverage.getColumnConstraints().add(one);
            coverage.add(cell(Small.label(audiences.get(i).key(), "v-small", "v-faint"), "coverage-title"), i + 1, 0);
        }
        coverage.add(
                cell(Small.label(desk.say(QuestionnaireViewText.CODE), "v-small", "v-faint"), "coverage-title"), 0, 0);
        int row = 1;
        for (Coverage one : all) {
            coverage.add(cell(code(one)), 0, row);
            for (int i = 0; i < audiences.size(); i++) {
                List<String> items = one.items().getOrDefault(audiences.get(i).key(), List.of());
                coverage.add(cell(items(items)), i + 1, row);
            }
            row++;
        }
    }

    private static HBox cell(Node content, String... styles) {
        HBox cell = new HBox(content);
        HBox.setHgrow(content, Priority.ALWAYS);
        cell.getStyleClass().add("coverage-cell");
        cell.getStyleClass().addAll(styles);
        return cell;
    }

    private Node code(Coverage one) {
        Code code = room.codes().find(one.code()).orElse(null);
        Hyperlink name = new Hyperlink(code == null ? one.path() : code.name());
        name.getStyleClass().add("plain-link");
        name.setMinWidth(0);
        name.setTooltip(new Tooltip(one.path().replace("/", " › ")));
        name.setOnAction(e -> desk.navigator().code(one.code()));
        Label count = Small.label(Integer.toString(one.interviews()), "v-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.setTooltip(new Tooltip(desk.say(QuestionnaireViewText.INTERVIEWS_TIP, one.interviews())));
        HBox line = new HBox(code == null ? FacetMark.empty() : room.markOf(code), name, count);
        line.getStyleClass().add("coverage-code");
        return line;
    }

    private Node items(List<String> codes) {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("coverage-items");
        if (codes.isEmpty()) {
            links.getChildren().add(Small.label("–", "v-faint"));
        }
        for (String code : codes) {
            Hyperlink link = new Hyperlink(code);
            link.setOnAction(e -> room.instrument().items().stream()
                    .filter(i -> i.exportCode().equals(code))
                    .findFirst()
                    .ifPresent(i -> desk.navigator().item(i.id())));
            links.getChildren().add(link);
        }
        return links;
    }

    private void copy() {
        StringBuilder text = new StringBuilder();
        for (Coverage one : model.coverageProperty().get()) {
            List<String> cells = new ArrayList<>();
            cells.add(one.path());
            cells.add(Integer.toString(one.interviews()));
            one.items().values().forEach(items -> cells.add(String.join(" ", items)));
            text.append(String.join("\t", cells)).append('\n');
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    void release() {
        subscriptions.release();
    }
}
