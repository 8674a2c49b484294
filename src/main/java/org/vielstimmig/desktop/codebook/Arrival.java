package org.vielstimmig.desktop.codebook;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// How results come to the window's thread and what becomes of faults; `Desk` does it in the window.
interface Arrival {

    <T> void when(CompletableFuture<T> future, Consumer<? super T> receiver);
}
