package org.vielstimmig.desktop.coding;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Brings results to the FX thread and faults to the person; for view models, which know no desk.
@FunctionalInterface
interface Arrival {

    <T> void when(CompletableFuture<T> future, Consumer<? super T> receiver);
}
