package org.vielstimmig.desktop.questionnaire;

import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.Scale;

/// Small things that every part of the room is built of.
final class Nodes {

    private Nodes() {}

    static ScrollPane scroll(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /// A line of a choice, by its name.
    static <T> ListCell<T> cell(Function<T, String> name) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? null : name.apply(value));
            }
        };
    }

    /// A language’s name in the language of the window.
    static String language(Desk desk, String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(desk.lang().locale());
        return name.isEmpty() ? tag : name;
    }

    static String name(Desk desk, Audience audience) {
        String name = audience.name().inOrAny(desk.lang().tag());
        return name.isBlank() ? audience.key() : name;
    }

    static String name(Desk desk, Block block) {
        return block.title().inOrAny(desk.lang().tag());
    }

    static String name(Desk desk, Scale scale) {
        String name = scale.name().inOrAny(desk.lang().tag());
        return name.isBlank() ? scale.key() : name;
    }

    static String kind(Desk desk, ItemKind kind) {
        return desk.say(
                switch (kind) {
                    case LIKERT -> QuestionnaireViewText.KIND_LIKERT;
                    case MULTIPLE -> QuestionnaireViewText.KIND_MULTIPLE;
                    case SINGLE -> QuestionnaireViewText.KIND_SINGLE;
                    case OPEN -> QuestionnaireViewText.KIND_OPEN;
                });
    }

    static String state(Desk desk, ItemState state) {
        return desk.say(
                switch (state) {
                    case DRAFT -> QuestionnaireViewText.STATE_DRAFT;
                    case REVIEWED -> QuestionnaireViewText.STATE_REVIEWED;
                    case PRETEST -> QuestionnaireViewText.STATE_PRETEST;
                    case APPROVED -> QuestionnaireViewText.STATE_APPROVED;
                    case DROPPED -> QuestionnaireViewText.STATE_DROPPED;
                });
    }

    /// The program’s language nearest to one of the questionnaire’s.
    static Lang lang(String tag) {
        return Lang.of(Locale.forLanguageTag(tag).getLanguage()).orElse(Lang.EN);
    }
}
