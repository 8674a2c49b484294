package org.vielstimmig.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Coders;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;

/// What the frame says of a project, step by step, without a toolkit.
class ProjectViewModelTest {

    @TempDir
    Path folder;

    private static void settle(Session session) {
        for (int i = 0; i < 3; i++) {
            Session.await(session.read(store -> true));
        }
    }

    @Test
    void followsEveryStep() {
        Home home = new Home(folder.resolve("home"));
        Session session = Sample.build(folder.resolve("s.vielstimmig"), Lang.DE, "Anna Klein");
        OpenProject project = OpenProject.of(session, home);
        ProjectViewModel model = new ProjectViewModel(project, Runnable::run, Lang.DE);
        settle(session);
        int codings = Session.await(new Codings(session).all()).size();
        int coders = (int) Session.await(new Codings(session).all()).stream()
                .map(coding -> coding.coder())
                .distinct()
                .count();
        assertEquals("", model.undoNameProperty().get(), "its building is nothing to undo");
        assertFalse(model.canUndoProperty().get());
        assertFalse(model.canRedoProperty().get());
        assertEquals(
                codings + " Codierungen · " + coders + " Codierende",
                model.countsProperty().get());

        Codebook codebook = new Codebook(session);
        CodeId code = Session.await(codebook.add("Eins/Zwei", it -> it)).id();
        settle(session);
        assertEquals("Neuer Code", model.undoNameProperty().get());
        assertEquals(
                codings + " Codierungen · " + coders + " Codierende",
                model.countsProperty().get(),
                "who has made a code has coded nothing yet");
        assertTrue(model.canUndoProperty().get());
        assertEquals("Neuer Code: Eins/Zwei", model.undoDetailProperty().get());

        Session.await(codebook.release("erste Runde"));
        settle(session);
        assertEquals("Codebuch: Stand 2", model.codebookProperty().get());
        Session.await(codebook.add("Drei", it -> it));
        Session.await(codebook.add("Vier", it -> it));
        settle(session);
        assertEquals(
                "Codebuch: Stand 2 + 2 Änderungen", model.codebookProperty().get());
        Session.await(session.undo());
        settle(session);
        assertEquals("Codebuch: Stand 2 + 1 Änderung", model.codebookProperty().get());
        assertEquals("Neuer Code: Vier", model.redoDetailProperty().get());
        assertTrue(model.canRedoProperty().get());

        Transcript first = session.snapshot().transcripts().getFirst();
        Session.await(new Codings(session)
                .code(first.id(), new org.vielstimmig.model.TextRange(0, 8), code, Codings.Extras.NONE));
        settle(session);
        assertEquals(
                (codings + 1) + " Codierungen · " + (coders + 1) + " Codierende",
                model.countsProperty().get());
        assertFalse(model.canRedoProperty().get());

        Session.await(new Coders(session).setBlind(true));
        ProjectViewModel blind = new ProjectViewModel(project, Runnable::run, Lang.DE);
        settle(session);
        assertEquals("1 Codierung · 1 codierende Person", blind.countsProperty().get());
        blind.release();
        Session.await(session.undo());
        settle(session);

        model.release();
        Session.await(session.undo());
        settle(session);
        assertEquals("Codieren", model.undoNameProperty().get(), "a released model hears nothing more");
        project.close();
    }
}
