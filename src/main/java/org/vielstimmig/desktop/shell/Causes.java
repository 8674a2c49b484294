package org.vielstimmig.desktop.shell;

import java.util.concurrent.CompletionException;

/// What really happened, below the wrapping that futures put around it.
final class Causes {

    private Causes() {}

    static Throwable of(Throwable fault) {
        Throwable cause = fault.getCause();
        return fault instanceof CompletionException && cause != null ? cause : fault;
    }
}
