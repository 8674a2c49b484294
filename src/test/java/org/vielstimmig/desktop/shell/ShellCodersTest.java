package org.vielstimmig.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Coders;
import org.vielstimmig.project.Session;

/// Who codes is a matter of the project; one's own name is one's own.
class ShellCodersTest extends ShellOnStage {

    @Test
    void aNewNameIsTheOneOfTheNextStep() {
        start(project("Stimmen"));
        Fx.get(() -> {
            shell.rename("Mira Sol");
            return true;
        });
        Session session = shell.life().open().session();
        Session.await(new Codebook(session).add("Neu", code -> code));
        assertTrue(session.snapshot().coders().stream().anyMatch(c -> c.name().equals("Mira Sol")));
        untilSaid("MS");
        assertEquals("Mira Sol", settings.get().coder());
    }

    @Test
    void whoWasChosenInAProjectCodesThereOnly() {
        Path one = project("Eins");
        Path two = project("Zwei");
        try (Session session = Session.open(one, "Mira Sol")) {
            Session.await(new Codebook(session).add("Miras", code -> code));
        }
        start(one);
        choose("Mira Sol");
        untilSaid("MS");
        assertEquals("Anna Klein", settings.get().coder());
        assertTrue(open(two));
        untilSaid("AK");
        assertEquals("Anna Klein", coderOfTheNextStep());
        assertTrue(open(one));
        untilSaid("MS");
        assertEquals("Mira Sol", coderOfTheNextStep());
        choose("Anna Klein");
        assertTrue(open(two));
        assertTrue(open(one));
        assertEquals("Anna Klein", coderOfTheNextStep());
    }

    @Test
    void aRenamedColleagueStaysChosenAndNobodyElseChanges() {
        Path one = project("Eins");
        try (Session session = Session.open(one, "Mira Sol")) {
            Session.await(new Codebook(session).add("Miras", code -> code));
        }
        start(one);
        choose("Mira Sol");
        Session session = shell.life().open().session();
        Session.await(
                new Coders(session).rename(session.snapshot().coders().getLast().id(), "Tom Ohm"));
        untilSaid("TO");
        assertEquals("Anna Klein", settings.get().coder());
        assertTrue(open(project("Zwei")));
        assertEquals("Anna Klein", shell.life().open().session().actor());
        assertTrue(open(one));
        assertEquals("Tom Ohm", shell.life().open().session().actor());
    }

    @Test
    void aNameTypedInTheSampleIsNobodysOwn() {
        settings.change(s -> s.withCoder(""));
        Fx.get(() -> shell.start(null, false));
        assertTrue(join(() -> shell.life().sample(Lang.DE)));
        String own = settings.get().coderName();
        comes("Eva Lind");
        untilSaid("EL");
        assertTrue(open(project("Eigenes")));
        assertEquals(own, shell.life().open().session().actor());
        comes("Eva Lind");
        until("Eva codes here, too", () -> shell.life().open().session().actor().equals("Eva Lind"));
        assertEquals("Eva Lind", settings.get().coderName(), "the first name typed over one’s own work is one’s own");
    }

    private void comes(String name) {
        Fx.get(() -> {
            new PersonMenu(shell.frame()).come(shell.life().open().session(), name);
            return true;
        });
    }

    private void choose(String name) {
        Fx.get(() -> {
            MenuItem person = new PersonMenu(shell.frame())
                    .nameItems().stream()
                            .filter(item -> ("Codiert als " + name).equals(item.getText()))
                            .findFirst()
                            .orElseThrow();
            person.fire();
            return person;
        });
    }

    private String coderOfTheNextStep() {
        Session session = shell.life().open().session();
        Session.await(new Codebook(session).add("Neu " + session.snapshot().step(), code -> code));
        var by = Session.await(session.read(
                        store -> store.journal().step(session.snapshot().step()).orElseThrow()))
                .coder();
        return session.snapshot().coder(by).orElseThrow().name();
    }
}
