package org.vielstimmig.desktop.kit;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Brings results to the FX thread and faults to the person; for view models, which know no [Desk].
@FunctionalInterface
public interface Arrival {

    <T> void when(CompletableFuture<T> future, Consumer<? super T> receiver);
}
