package org.vielstimmig.desktop.codebook;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.CountLabel;
import org.vielstimmig.desktop.kit.Notice;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.LocalText;

/// Beside the page: what is worth a look, where and by whom the code is set, and which questions rest on it.
final class FiguresPane extends VBox {

    private final Room room;
    private final CodePage page;

    FiguresPane(Room room, CodePage page) {
        this.room = room;
        this.page = page;
        getStyleClass().add("figures");
    }

    void show(Details details) {
        getChildren().clear();
        hints(details);
        use(details);
        items(details);
    }

    // --- hints -------------------------------------------------------------------------------------------------------

    private void hints(Details details) {
        List<Quality> found = details.quality();
        if (found.isEmpty()) {
            return;
        }
        VBox notices = new VBox();
        notices.getStyleClass().add("notices");
        found.forEach(one -> notices.getChildren().add(notice(one)));
        getChildren().addAll(head(room.say(CodebookText.HINTS)), notices);
    }

    private Notice notice(Quality quality) {
        return switch (quality) {
            case NO_DEFINITION ->
                notice(Notice.Severity.ADVICE, CodebookText.NO_DEFINITION, CodebookText.NO_DEFINITION_WHY)
                        .link(room.say(CodebookText.NO_DEFINITION_WAY), page::define);
            case NO_ANCHOR ->
                notice(Notice.Severity.ADVICE, CodebookText.NO_ANCHOR, CodebookText.NO_ANCHOR_WHY)
                        .link(room.say(CodebookText.NO_ANCHOR_WAY), page.anchors()::choose);
            case NEVER_USED -> notice(Notice.Severity.HINT, CodebookText.NEVER_USED, CodebookText.NEVER_USED_WHY);
            case ONE_INTERVIEW ->
                notice(Notice.Severity.HINT, CodebookText.ONE_INTERVIEW, CodebookText.ONE_INTERVIEW_WHY);
            case ONE_CODER -> notice(Notice.Severity.HINT, CodebookText.ONE_CODER, CodebookText.ONE_CODER_WHY);
        };
    }

    private Notice notice(Notice.Severity severity, CodebookText title, CodebookText why) {
        return new Notice(room.lang(), severity, room.say(title), room.say(why));
    }

    // --- use ---------------------------------------------------------------------------------------------------------

    private void use(Details details) {
        Figures figures = details.figures();
        getChildren().add(head(room.say(CodebookText.USE)));
        VBox lines = new VBox();
        lines.getStyleClass().add("use");
        Runnable passages =
                () -> room.desk().navigator().passages(details.code().id());
        if (figures.codings() > 0) {
            Hyperlink sum = Room.link(
                    room.say(
                            CodebookText.CODINGS_IN,
                            figures.codings(),
                            figures.interviews(),
                            details.snapshot().transcripts().size()),
                    passages);
            sum.setWrapText(true);
            sum.setMinHeight(USE_PREF_SIZE);
            sum.setTooltip(new Tooltip(room.say(CodebookText.SHOW_PASSAGES)));
            lines.getChildren().add(sum);
        } else {
            lines.getChildren().add(Small.lines(room.say(CodebookText.NOT_CODED), "v-soft"));
        }
        if (details.theme() && details.withUnder() > figures.codings()) {
            Hyperlink under = Room.link(room.say(CodebookText.WITH_UNDER, details.withUnder()), passages);
            under.setWrapText(true);
            under.setMinHeight(USE_PREF_SIZE);
            lines.getChildren().add(under);
        }
        figures.rows().forEach(row -> lines.getChildren().add(bar(row, figures.most())));
        if (!figures.coders().isEmpty()) {
            String by = String.join(
                    ", ",
                    figures.coders().stream()
                            .map(share -> figures.coders().size() == 1
                                    ? share.coder()
                                    : share.coder() + " " + share.codings())
                            .toList());
            lines.getChildren().add(Small.lines(room.say(CodebookText.CODED_BY, by), "v-small", "v-faint", "coded-by"));
        }
        getChildren().add(lines);
    }

    private VBox bar(Figures.Row row, long most) {
        Label title = Small.label(row.title(), "v-small");
        title.setMinWidth(0);
        title.setTooltip(new Tooltip(SafeText.of(row.title())));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        CountLabel count = new CountLabel(
                room.lang(),
                row.codings(),
                room.say(CodebookText.SHOW_IN, row.codings(), SafeText.of(row.title())),
                () -> room.desk().navigator().passage(row.interview(), row.first()));
        HBox words = new HBox(title, count);
        words.getStyleClass().add("bar-words");
        BalanceBar bar = new BalanceBar(room.lang());
        bar.show(row.facets(), most);
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox one = new VBox(words, bar);
        one.getStyleClass().add("bar-row");
        return one;
    }

    // --- questions ---------------------------------------------------------------------------------------------------

    private void items(Details details) {
        if (details.items().isEmpty()) {
            return;
        }
        getChildren().add(head(room.say(CodebookText.ITEMS, details.items().size())));
        VBox lines = new VBox();
        lines.getStyleClass().add("items");
        for (Item item : details.items()) {
            Hyperlink link = Room.link(
                    item.exportCode() + "  " + wording(item),
                    () -> room.desk().navigator().item(item.id()));
            link.setWrapText(true);
            link.setMinHeight(USE_PREF_SIZE);
            link.getStyleClass().add("v-small");
            link.setTooltip(new Tooltip(room.say(CodebookText.SHOW_ITEM)));
            lines.getChildren().add(link);
        }
        getChildren().add(lines);
    }

    private String wording(Item item) {
        return item.wording().values().stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .map((LocalText text) -> text.inOrAny(room.lang().tag()))
                .orElse("");
    }

    private static Label head(String words) {
        return Small.label(words, "v-title", "figures-head");
    }
}
