package org.vielstimmig.desktop.questionnaire;

import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.i18n.Problems;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Problem.ExportFault;
import org.vielstimmig.questionnaire.Instrument;

/// What stops an export, in words that say where.
final class FaultWords {

    private FaultWords() {}

    static String in(Desk desk, Instrument instrument, ExportFault fault) {
        if (fault.kind() != ExportFault.Kind.TEXT_MISSING) {
            return Problems.in(desk.lang(), new ExportFault(fault.kind(), "", fault.detail()));
        }
        int space = fault.detail().indexOf(' ');
        String language = space < 0 ? fault.detail() : fault.detail().substring(0, space);
        String place = space < 0 ? "" : fault.detail().substring(space + 1);
        return desk.say(
                QuestionnaireViewText.TEXT_MISSING,
                Nodes.language(desk, language),
                place(desk, instrument, fault, place));
    }

    private static String place(Desk desk, Instrument instrument, ExportFault fault, String place) {
        for (Audience audience : instrument.audiences()) {
            if (audience.key().equals(place)) {
                return fault.item().isEmpty()
                        ? desk.say(QuestionnaireViewText.PLACE_AUDIENCE, audience.key())
                        : desk.say(QuestionnaireViewText.PLACE_WORDING, Nodes.name(desk, audience));
            }
        }
        if (place.startsWith("scale ")) {
            return desk.say(QuestionnaireViewText.PLACE_SCALE, place.substring("scale ".length()));
        }
        if (place.startsWith("block ")) {
            return desk.say(QuestionnaireViewText.PLACE_BLOCK, place.substring("block ".length()));
        }
        return switch (place) {
            case "title" -> desk.say(QuestionnaireViewText.PLACE_TITLE);
            case "welcome" -> desk.say(QuestionnaireViewText.PLACE_WELCOME);
            case "end" -> desk.say(QuestionnaireViewText.PLACE_END);
            case "help" -> desk.say(QuestionnaireViewText.PLACE_HELP);
            default -> desk.say(QuestionnaireViewText.PLACE_OPTION, place);
        };
    }
}
