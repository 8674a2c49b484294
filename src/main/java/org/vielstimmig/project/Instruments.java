package org.vielstimmig.project;

import java.util.List;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.questionnaire.Instrument;
import org.vielstimmig.store.Snapshot;

/// The questionnaire of a snapshot as one whole.
final class Instruments {

    private Instruments() {}

    static Instrument of(Snapshot snapshot) {
        Questionnaire questionnaire = snapshot.questionnaire().orElseGet(() -> empty(snapshot));
        return new Instrument(
                questionnaire, snapshot.audiences(), snapshot.blocks(), snapshot.scales(), snapshot.items());
    }

    static Questionnaire empty(Snapshot snapshot) {
        return new Questionnaire(
                snapshot.project().id(),
                LocalText.of("de", snapshot.project().title()),
                LocalText.EMPTY,
                LocalText.EMPTY,
                List.of("de", "en"));
    }
}
