package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.desktop.page.PageTurn;
import org.vielstimmig.desktop.page.PortraitSpot;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ListsText;
import org.vielstimmig.model.Facet;

/// Says what the strip beside the text shows at a place: the turn, and the codes with their shapes.
final class PortraitWords {

    private static final int CODES = 5;

    private PortraitWords() {}

    /// Lines for a tooltip; empty where there is nothing to say.
    static String of(PortraitSpot spot, Lang lang) {
        List<String> lines = new ArrayList<>();
        PageTurn turn = spot.turn();
        if (turn != null) {
            lines.add(
                    turn.speaker().isBlank()
                            ? ListsText.STRIP_TURN_ALONE.in(lang, turn.n())
                            : ListsText.STRIP_TURN.in(lang, turn.n(), turn.speaker()));
        }
        for (PageCoding coding : spot.codings().stream().limit(CODES).toList()) {
            lines.add(
                    shape(coding.facet()) + " " + coding.label() + (coding.by().isEmpty() ? "" : " · " + coding.by()));
        }
        if (spot.codings().size() > CODES) {
            lines.add(ListsText.STRIP_MORE.in(lang, spot.codings().size() - CODES));
        }
        if (spot.left()) {
            lines.add(ListsText.STRIP_LEFT.in(lang));
        }
        return SafeText.of(String.join("\n", lines));
    }

    private static String shape(Facet facet) {
        return switch (facet) {
            case POTENTIAL -> "▲";
            case BARRIER -> "■";
            case AMBIVALENT -> "◆";
            case NEUTRAL -> "●";
        };
    }
}
