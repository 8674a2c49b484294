package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Listing;
import org.vielstimmig.project.Order;
import org.vielstimmig.project.Retrieval;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Which;

/// A list whose beginning is shown while the rest is still looked for.
class PassagePagesTest {

    @TempDir
    Path folder;

    @Test
    void theRestComesBehindWhatIsShown() {
        try (Pieces pieces = new Pieces(folder)) {
            Session session = pieces.session;
            Given.coding(session, pieces.first, "nie zuständig", pieces.barrier);
            Given.coding(session, pieces.first, "Das Geld kam trotzdem spät", pieces.money);
            Given.coding(session, pieces.second, "Niemand ist zuständig", pieces.barrier);
            Which which = Which.ALL.withWords("a");
            Order order = Order.grouped(Order.By.TRANSCRIPT);
            Listing beginning = Given.begun(session, which, order, 1);
            Listing whole = Given.begun(session, which, order, 9);
            assertFalse(beginning.isWhole());
            assertTrue(whole.isWhole());
            List<Integer> asked = new ArrayList<>();
            PassagePages rows = new PassagePages(asked::add, name -> name);
            rows.show(beginning, Map.of(0, rows(session, beginning)));
            assertEquals(1 + beginning.count(), rows.size());
            PassageRow first = rows.get(1);
            List<String> changes = new ArrayList<>();
            rows.addListener((ListChangeListener<PassageRow>) change -> {
                while (change.next()) {
                    changes.add(
                            change.wasUpdated()
                                    ? "updated"
                                    : change.wasAdded() && !change.wasRemoved()
                                            ? "added " + change.getFrom() + " " + change.getTo()
                                            : "other");
                }
            });
            int before = rows.size();
            rows.show(whole, Map.of(0, rows(session, whole)));
            assertEquals(2 + whole.count(), rows.size());
            assertFalse(changes.contains("other"), changes::toString);
            assertTrue(changes.contains("added " + before + " " + rows.size()), changes::toString);
            PassageRow.One same = assertInstanceOf(PassageRow.One.class, rows.get(1));
            assertEquals(((PassageRow.One) first).coding(), same.coding());
            assertInstanceOf(PassageRow.One.class, rows.get(rows.size() - 1));
            assertEquals(List.of(), asked);
        }
    }

    private static List<PassageRow.One> rows(Session session, Listing listing) {
        return Session.await(new Retrieval(session).page(listing, 0, PassagePages.PAGE)).stream()
                .map(row ->
                        new PassageRow.One(row, "A", null, org.vielstimmig.model.Facet.NEUTRAL, Retrieval.Context.NONE))
                .toList();
    }
}
