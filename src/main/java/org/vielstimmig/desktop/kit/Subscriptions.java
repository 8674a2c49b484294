package org.vielstimmig.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Every listener that a view takes on something living longer than itself, so that all can be given back at
/// once.
///
/// [#whileShown(Node, Consumer)] does both at the right moment: it subscribes when a node enters a scene and
/// releases when the node leaves it, as often as that happens.
public final class Subscriptions {

    private final List<Subscription> held = new ArrayList<>();

    /// Subscribes whenever `node` is in a scene whose window is shown, and releases whenever it is not. A scene
    /// that never
    /// had a window, as one made for a picture, counts as shown.
    public static void whileShown(Node node, Consumer<Subscriptions> subscribe) {
        Seat seat = new Seat(node, subscribe);
        node.sceneProperty().addListener((observable, before, now) -> seat.moved());
        seat.showing.addListener((observable, before, now) -> seat.look());
        seat.look();
    }

    /// Where a node sits, and whether its listeners are taken.
    private static final class Seat {

        private final Node node;
        private final Consumer<Subscriptions> subscribe;
        private final Subscriptions subscriptions = new Subscriptions();
        private final ObservableValue<Boolean> showing;
        private boolean hadWindow;
        private boolean taken;

        Seat(Node node, Consumer<Subscriptions> subscribe) {
            this.node = node;
            this.subscribe = subscribe;
            showing = node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty);
        }

        void moved() {
            hadWindow = false;
            look();
        }

        void look() {
            Scene scene = node.getScene();
            boolean window = scene != null && scene.getWindow() != null;
            hadWindow |= window;
            boolean shown = scene != null && (window ? scene.getWindow().isShowing() : !hadWindow);
            if (shown && !taken) {
                taken = true;
                subscribe.accept(subscriptions);
            } else if (!shown && taken) {
                taken = false;
                subscriptions.release();
            }
        }
    }

    /// Keeps anything that can be undone by running it.
    public void add(Subscription subscription) {
        held.add(subscription);
    }

    /// Hears the present value at once and every later one.
    public <T extends @Nullable Object> void now(ObservableValue<T> value, Consumer<? super T> receiver) {
        receiver.accept(value.getValue());
        later(value, receiver);
    }

    /// Hears every later value, not the present one.
    public <T extends @Nullable Object> void later(ObservableValue<T> value, Consumer<? super T> receiver) {
        ChangeListener<T> listener = (observable, before, now) -> receiver.accept(now);
        value.addListener(listener);
        held.add(() -> value.removeListener(listener));
    }

    /// Hears that something changed, of any observable.
    public void touched(Observable observable, Runnable receiver) {
        InvalidationListener listener = it -> receiver.run();
        observable.addListener(listener);
        held.add(() -> observable.removeListener(listener));
    }

    /// Hears every change of a list.
    public <T> void list(ObservableList<T> list, ListChangeListener<? super T> listener) {
        list.addListener(listener);
        held.add(() -> list.removeListener(listener));
    }

    /// Keeps `target` equal to `source` until released.
    public <T> void bind(Property<T> target, ObservableValue<? extends T> source) {
        target.bind(source);
        held.add(target::unbind);
    }

    /// Keeps both equal until released; `source` wins at the start.
    public <T> void bindBoth(Property<T> target, Property<T> source) {
        target.bindBidirectional(source);
        held.add(() -> target.unbindBidirectional(source));
    }

    /// Handles events of a node that outlives the view.
    public <E extends Event> void events(Node node, EventType<E> type, EventHandler<? super E> handler) {
        node.addEventHandler(type, handler);
        held.add(() -> node.removeEventHandler(type, handler));
    }

    /// How many are held; for tests.
    public int size() {
        return held.size();
    }

    /// Gives everything back, newest first. May be used again afterwards.
    public void release() {
        List<Subscription> all = List.copyOf(held).reversed();
        held.clear();
        all.forEach(Subscription::unsubscribe);
    }
}
