package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {

    @Test
    void releasedListenersHearNothing() {
        StringProperty model = new SimpleStringProperty("a");
        ObservableList<String> list = FXCollections.observableArrayList();
        SimpleStringProperty bound = new SimpleStringProperty();
        SimpleStringProperty both = new SimpleStringProperty();
        List<String> heard = new ArrayList<>();
        Subscriptions subscriptions = new Subscriptions();
        subscriptions.now(model, heard::add);
        subscriptions.later(model, value -> heard.add("later " + value));
        subscriptions.touched(model, () -> heard.add("touched"));
        ListChangeListener<String> listener = change -> heard.add("list");
        subscriptions.list(list, listener);
        subscriptions.bind(bound, model);
        subscriptions.bindBoth(both, model);

        model.set("b");
        list.add("x");
        assertEquals(List.of("a", "touched", "b", "later b", "list"), heard);
        assertEquals("b", bound.get());
        assertEquals("b", both.get());

        assertEquals(6, subscriptions.size());
        subscriptions.release();
        heard.clear();
        model.set("c");
        list.add("y");
        assertEquals(List.of(), heard);
        assertEquals("b", bound.get());
        assertEquals("b", both.get());
        assertEquals(0, subscriptions.size());
    }

    /// A model that lives on must not keep a closed view alive.
    @Test
    void closedViewsAreForgotten() throws Exception {
        StringProperty model = new SimpleStringProperty("a");
        List<WeakReference<Label>> views = new ArrayList<>();
        FxRun.run(() -> {
            for (int i = 0; i < 20; i++) {
                Label view = new Label();
                Subscriptions subscriptions = new Subscriptions();
                subscriptions.now(model, view::setText);
                Stage stage = new Stage();
                stage.setScene(new Scene(new StackPane(view), 50, 50));
                stage.show();
                stage.hide();
                stage.setScene(null);
                subscriptions.release();
                views.add(new WeakReference<>(view));
            }
        });
        FxRun.settle();
        for (int i = 0; i < 50 && views.stream().anyMatch(view -> view.get() != null); i++) {
            System.gc();
            Thread.sleep(20);
        }
        for (WeakReference<Label> view : views) {
            assertNull(view.get());
        }
    }
}
