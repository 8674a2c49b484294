package org.vielstimmig.desktop.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Segments;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.questionnaire.Instrument;
import org.vielstimmig.questionnaire.Survey;

/// The whole questionnaire as one audience answers it in one language, page after page. Lies over the room
/// until it is closed.
final class FullPreview extends VBox {

    private final Desk desk;
    private final QuestionnaireViewModel room;
    private final Runnable close;
    private final HBox audiences = new HBox();
    private final HBox languages = new HBox();
    private final Label place = Small.label("", "v-soft");
    private final Button before;
    private final Button after;
    private final StackPane paper = new StackPane();
    private final ScrollPane scroll;
    private final Button next = new Button();
    private List<Supplier<Region>> pages = List.of();
    private int page;

    FullPreview(Desk desk, QuestionnaireViewModel room, Runnable close) {
        this.desk = desk;
        this.room = room;
        this.close = close;
        getStyleClass().add("v-bg");
        Button back = new Button(desk.say(QuestionnaireViewText.BACK), Icons.of(Icon.CHEVRON_LEFT, 13));
        back.getStyleClass().add("ghost");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(e -> close.run());
        before = Small.icon(Icon.CHEVRON_LEFT, desk.say(QuestionnaireViewText.PAGE_BEFORE), () -> go(-1));
        after = Small.icon(Icon.CHEVRON_RIGHT, desk.say(QuestionnaireViewText.PAGE_AFTER), () -> go(1));
        place.setMinWidth(USE_PREF_SIZE);
        audiences.getStyleClass().add("choice-row");
        languages.getStyleClass().add("choice-row");
        HBox bar = new HBox(back, Small.gap(), audiences, languages, Small.gap(), before, place, after);
        bar.getStyleClass().addAll("preview-bar", "v-panel", "v-line-bottom");
        next.getStyleClass().add("primary");
        next.setOnAction(e -> go(1));
        paper.getStyleClass().add("paper");
        VBox column = new VBox(paper, next);
        column.getStyleClass().add("paper-column");
        scroll = Nodes.scroll(column);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setFocusTraversable(true);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else if (event.getCode() == KeyCode.PAGE_DOWN && event.isAltDown()) {
            go(1);
        } else if (event.getCode() == KeyCode.PAGE_UP && event.isAltDown()) {
            go(-1);
        } else {
            return;
        }
        event.consume();
    }

    /// Shows the questionnaire as it is now, from its beginning.
    void open() {
        page = 0;
        draw();
        requestFocus();
    }

    /// Goes `by` pages on.
    void go(int by) {
        int to = Math.clamp(page + by, 0, Math.max(0, pages.size() - 1));
        if (to != page) {
            page = to;
            show();
        }
    }

    private void draw() {
        Instrument instrument = room.instrument();
        AudienceId id = room.respondentProperty().get();
        Audience audience = id == null ? null : instrument.audience(id).orElse(null);
        String language = room.languageProperty().get();
        Segments<Audience> who = new Segments<>(instrument.audiences(), one -> Nodes.name(desk, one), one -> {
            room.respondentProperty().set(one.id());
            draw();
        });
        who.choose(audience);
        audiences.getChildren().setAll(who);
        Segments<String> tongue =
                new Segments<>(List.copyOf(instrument.languages()), tag -> Nodes.language(desk, tag), tag -> {
                    room.languageProperty().set(tag);
                    draw();
                });
        tongue.choose(language);
        languages.getChildren().setAll(tongue);
        pages = pages(instrument, audience, language);
        page = Math.clamp(page, 0, pages.size() - 1);
        show();
    }

    private static List<Supplier<Region>> pages(Instrument instrument, @Nullable Audience audience, String language) {
        RespondentView view = new RespondentView(language);
        List<Supplier<Region>> pages = new ArrayList<>();
        if (audience == null) {
            pages.add(() -> view.words("", QuestionnaireViewText.NO_PAGES.in(Nodes.lang(language))));
            return pages;
        }
        Survey survey = Survey.of(instrument, audience.id());
        pages.add(() -> view.words(survey.title().in(language), survey.welcome().in(language)));
        survey.pages().forEach(p -> pages.add(() -> view.page(p)));
        pages.add(() -> view.words("", survey.end().in(language)));
        return pages;
    }

    private void show() {
        paper.getChildren().setAll(pages.get(page).get());
        place.setText(desk.say(QuestionnaireViewText.PAGE_OF, page + 1, pages.size()));
        before.setDisable(page == 0);
        after.setDisable(page == pages.size() - 1);
        boolean last = page == pages.size() - 1;
        next.setVisible(!last);
        next.setText((page == pages.size() - 2 ? QuestionnaireViewText.SEND : QuestionnaireViewText.NEXT_PAGE)
                .in(Nodes.lang(room.languageProperty().get())));
        scroll.setVvalue(0);
    }
}
