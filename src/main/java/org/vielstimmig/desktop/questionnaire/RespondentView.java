package org.vielstimmig.desktop.questionnaire;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Separator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.questionnaire.Instrument;
import org.vielstimmig.questionnaire.Survey;

/// Questions as a respondent meets them. What is ticked here is stored nowhere.
final class RespondentView {

    private static final double ANSWER_WIDTH = 78;

    private final String language;

    /// @param language BCP 47 tag the respondent reads
    RespondentView(String language) {
        this.language = language;
    }

    /// One item for one audience, on a card of its own.
    Region item(Instrument instrument, Item item, Audience audience) {
        VBox card = new VBox();
        card.getStyleClass().add("respondent");
        List<Item> onPage = instrument.asked(item.block()).stream()
                .filter(i -> instrument.audiencesOf(i).contains(audience))
                .toList();
        int at = 0;
        for (int i = 0; i < onPage.size(); i++) {
            if (onPage.get(i).id().equals(item.id())) {
                at = i + 1;
            }
        }
        String block = instrument
                .block(item.block())
                .map(b -> b.title().inOrAny(language))
                .orElse("");
        card.getChildren()
                .add(Small.lines(
                        at == 0 ? block : say(QuestionnaireViewText.PLACE_ON_PAGE, block, at, onPage.size()),
                        "v-small",
                        "v-soft"));
        Instrument alone = new Instrument(
                instrument.questionnaire(),
                instrument.audiences(),
                instrument.blocks(),
                instrument.scales(),
                List.of(item));
        List<Survey.Question> questions = Survey.of(alone, audience.id()).pages().stream()
                .flatMap(p -> p.questions().stream())
                .toList();
        if (questions.isEmpty()) {
            card.getChildren().add(Small.lines(say(QuestionnaireViewText.NOT_ASKED_HERE), "v-soft"));
        }
        questions.forEach(q -> card.getChildren().addAll(alone(q)));
        return card;
    }

    /// A row of a grid alone stands as a question with its answers below each other.
    private List<Node> alone(Survey.Question question) {
        if (question.kind() != Survey.Kind.GRID) {
            return List.of(question(question));
        }
        VBox box = new VBox();
        box.getStyleClass().add("question");
        if (!text(question.text()).isBlank()) {
            box.getChildren().add(Small.lines(text(question.text()), "v-small", "v-soft"));
        }
        question.rows().forEach(r -> box.getChildren().add(words(r.text(), question.mandatory())));
        help(box, question);
        box.getChildren().add(answers(question, false));
        return List.of(box);
    }

    /// A page with all its questions.
    Region page(Survey.Page page) {
        VBox box = new VBox();
        box.getStyleClass().add("respondent-page");
        box.getChildren().add(Small.lines(text(page.title()), "v-headline"));
        if (!text(page.description()).isBlank()) {
            box.getChildren().add(Small.lines(text(page.description()), "v-soft"));
        }
        page.questions().forEach(q -> box.getChildren().add(question(q)));
        return box;
    }

    /// A page of words alone: welcome and farewell.
    Region words(String title, String text) {
        VBox box = new VBox();
        box.getStyleClass().add("respondent-page");
        if (!title.isBlank()) {
            box.getChildren().add(Small.lines(title, "v-headline"));
        }
        box.getChildren().add(Small.lines(text, "v-ink"));
        return box;
    }

    private Node question(Survey.Question question) {
        VBox box = new VBox();
        box.getStyleClass().add("question");
        box.getChildren().add(words(question.text(), question.mandatory()));
        help(box, question);
        box.getChildren()
                .add(
                        switch (question.kind()) {
                            case GRID -> grid(question);
                            case SINGLE -> answers(question, false);
                            case MULTIPLE -> answers(question, true);
                            case OPEN -> open();
                        });
        return box;
    }

    private void help(VBox box, Survey.Question question) {
        if (!text(question.help()).isBlank()) {
            box.getChildren().add(Small.lines(text(question.help()), "v-small", "v-soft"));
        }
    }

    private Label words(LocalText text, boolean mandatory) {
        String words = text.in(language);
        boolean missing = words.isBlank();
        String shown = missing ? say(QuestionnaireViewText.NOT_TRANSLATED) : mandatory ? words + " *" : words;
        return Small.lines(shown, "question-text", missing ? "v-faint" : "v-ink");
    }

    private Node answers(Survey.Question question, boolean several) {
        VBox box = new VBox();
        box.getStyleClass().add("answers");
        ToggleGroup group = new ToggleGroup();
        boolean apart = false;
        for (Survey.Answer answer : question.answers()) {
            if (answer.residual() && !apart) {
                apart = true;
                other(box, question, several, group);
                box.getChildren().add(new Separator());
            }
            box.getChildren().add(choice(label(answer), several, group, answer.residual()));
        }
        if (!apart) {
            other(box, question, several, group);
        }
        if (question.answers().isEmpty()) {
            box.getChildren().add(Small.lines(say(QuestionnaireViewText.NO_ANSWERS), "v-small", "v-faint"));
        }
        return box;
    }

    private void other(VBox box, Survey.Question question, boolean several, ToggleGroup group) {
        if (question.other()) {
            TextField free = new TextField();
            free.setFocusTraversable(false);
            box.getChildren().addAll(choice(say(QuestionnaireViewText.SOMETHING_ELSE), several, group, false), free);
        }
    }

    private static Node choice(String words, boolean several, ToggleGroup group, boolean apart) {
        if (several) {
            CheckBox box = new CheckBox(words);
            box.setMnemonicParsing(false);
            return dress(box, apart);
        }
        RadioButton radio = new RadioButton(words);
        radio.setMnemonicParsing(false);
        radio.setToggleGroup(group);
        return dress(radio, apart);
    }

    private static Node dress(Labeled control, boolean apart) {
        control.setWrapText(true);
        control.setFocusTraversable(false);
        control.setMinWidth(0);
        control.setMinHeight(Region.USE_PREF_SIZE);
        if (apart) {
            control.getStyleClass().add("apart");
        }
        return control;
    }

    private Node grid(Survey.Question question) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("answer-grid");
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(120);
        grid.getColumnConstraints().add(first);
        int column = 1;
        for (Survey.Answer answer : question.answers()) {
            ColumnConstraints one = new ColumnConstraints(ANSWER_WIDTH, ANSWER_WIDTH, ANSWER_WIDTH);
            one.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(one);
            Label head = Small.lines(label(answer), "v-small", answer.residual() ? "v-faint" : "v-soft");
            head.setTextAlignment(TextAlignment.CENTER);
            head.setAlignment(Pos.BOTTOM_CENTER);
            GridPane.setValignment(head, VPos.BOTTOM);
            grid.add(head, column++, 0);
        }
        int row = 1;
        for (Survey.Row statement : question.rows()) {
            Region ground = new Region();
            if (row % 2 == 1) {
                ground.getStyleClass().add("odd");
            }
            grid.add(ground, 0, row, question.answers().size() + 1, 1);
            grid.add(words(statement.text(), question.mandatory()), 0, row);
            ToggleGroup group = new ToggleGroup();
            for (int i = 0; i < question.answers().size(); i++) {
                RadioButton radio = new RadioButton();
                radio.setToggleGroup(group);
                radio.setFocusTraversable(false);
                radio.setAccessibleText(label(question.answers().get(i)));
                grid.add(radio, i + 1, row);
            }
            row++;
        }
        return grid;
    }

    private static Node open() {
        TextArea area = new TextArea();
        area.setPrefRowCount(3);
        area.setPrefColumnCount(8);
        area.setWrapText(true);
        area.setFocusTraversable(false);
        return area;
    }

    private String label(Survey.Answer answer) {
        String words = answer.text().in(language);
        return words.isBlank() ? say(QuestionnaireViewText.NOT_TRANSLATED) : words;
    }

    private String text(LocalText text) {
        return text.in(language);
    }

    private String say(QuestionnaireViewText text, Object... arguments) {
        return text.in(Nodes.lang(language), arguments);
    }
}
