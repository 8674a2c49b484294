package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.settings.Settings;

/// What is archived or hidden is offered nowhere, and neither is what stands below it.
class OfferedTest {

    @TempDir
    Path folder;

    private Session session;
    private Code money;
    private Code office;

    @BeforeEach
    void project() {
        session = Session.create(folder.resolve("probe.vielstimmig"), "Probe", "Ada");
        money = Given.code(session, "Förderung/Geld");
        office = Given.code(session, "Amt");
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<String> offered(Settings settings) {
        return Offered.of(session.snapshot(), settings).codes().stream()
                .map(Code::name)
                .toList();
    }

    @Test
    void allAreOfferedAtFirst() {
        assertEquals(List.of("Förderung", "Geld", "Amt"), offered(Settings.DEFAULT));
    }

    @Test
    void archivedOnesAreNotWithAllBelow() {
        Code theme =
                new CodeTree(session.snapshot().codes()).byPath("Förderung").orElseThrow();
        Session.await(new Codebook(session)
                .change(theme.id(), c -> c.edit().status(CodeStatus.ARCHIVED).done()));
        assertEquals(List.of("Amt"), offered(Settings.DEFAULT));
        assertFalse(Offered.of(session.snapshot(), Settings.DEFAULT).has(money.id()));
        Session.await(session.undo());
        assertEquals(3, offered(Settings.DEFAULT).size());
    }

    @Test
    void hiddenOnesAreNotForWhoHidThem() {
        Settings settings = Settings.DEFAULT.withChoice(
                "coding." + session.snapshot().project().id() + "." + Offered.HIDDEN, office.id() + ",nonsense");
        assertEquals(List.of("Förderung", "Geld"), offered(settings));
        assertTrue(Offered.of(session.snapshot(), Settings.DEFAULT).has(office.id()));
        assertTrue(
                Offered.of(
                                session.snapshot(),
                                Settings.DEFAULT.withChoice("coding.other." + Offered.HIDDEN, "" + office.id()))
                        .has(office.id()),
                "another project's choice is not this one's");
    }
}
