package org.vielstimmig.desktop.coding;

import java.nio.file.Path;
import org.vielstimmig.desktop.kit.Pump;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// A small project with two interviews, three codes and the view models over it.
final class Pieces implements AutoCloseable {

    static final String FIRST = "I: Wie fing es an?\n"
            + "B: Wir haben klein angefangen, zu dritt. Das Amt war nie zuständig.\n"
            + "I: Und dann?\n"
            + "B: Dann kam der Träger um die Ecke und hat geholfen. Das Geld kam trotzdem spät.\n";
    static final String SECOND = "I: Wer hilft Ihnen?\nB: Niemand ist zuständig, das Geld kam nie an.\n";

    final Session session;
    final TranscriptId first;
    final TranscriptId second;
    final Code barrier;
    final Code money;
    final Code help;
    final Pump pump;
    final SettingsFile settings;
    final Choices choices;
    final CodingViewModel model;
    final CodingActions actions;

    Pieces(Path folder) {
        session = Session.create(folder.resolve("p.vielstimmig"), "Probe", "Anna Kern");
        first = Given.transcript(session, "I-01 Anfang", FIRST);
        second = Given.transcript(session, "I-02 Hilfe", SECOND);
        barrier = Given.code(session, "Amt/Zuständigkeit");
        money = Given.code(session, "Amt/Geld");
        help = Given.code(session, "Hilfe");
        pump = new Pump(session);
        settings = new SettingsFile(new Home(folder));
        choices = choices();
        model = new CodingViewModel(session, pump, pump, choices);
        actions = new CodingActions(model);
        model.page().openLast();
        pump.settle();
    }

    Choices choices() {
        return new Choices(settings, session.snapshot().project().id().toString());
    }

    PassagesViewModel passages() {
        return new PassagesViewModel(model);
    }

    /// The passages that are there, without heads.
    static java.util.List<PassageRow.One> shown(PassagesViewModel passages) {
        return passages.rows().stream()
                .filter(PassageRow.One.class::isInstance)
                .map(PassageRow.One.class::cast)
                .toList();
    }

    TranscriptsViewModel transcripts() {
        return new TranscriptsViewModel(model, Lang.DE);
    }

    /// The place of some words in the first interview.
    static org.vielstimmig.model.TextRange in(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        return new org.vielstimmig.model.TextRange(at, at + words.length());
    }

    @Override
    public void close() {
        model.release();
        session.close();
    }
}
