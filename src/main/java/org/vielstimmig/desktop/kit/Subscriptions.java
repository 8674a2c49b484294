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
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Every listener that a view takes on something living longer than itself, so that all can be given back at
/// once.
public final class Subscriptions {

    private final List<Subscription> held = new ArrayList<>();

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
