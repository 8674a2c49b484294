package org.vielstimmig.cli;

import java.io.PrintStream;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Progress;

/// Long work on one line of standard error, written over again and again; gone when it is closed.
final class ProgressLine implements AutoCloseable {

    private static final long PAUSE_NANOS = 100_000_000;
    private static final int WIDTH = 79;

    private final PrintStream err;
    private final Lang lang;
    private long last = System.nanoTime() - PAUSE_NANOS;
    private int shown;

    ProgressLine(PrintStream err, Lang lang) {
        this.err = err;
        this.lang = lang;
    }

    /// What a job is given so that its words appear here. For any thread.
    Progress progress() {
        return new Progress(this::show);
    }

    private synchronized void show(Progress.State state) {
        boolean ended = state.known() && state.done() >= state.total();
        if (!ended && System.nanoTime() - last < PAUSE_NANOS) {
            return;
        }
        last = System.nanoTime();
        String line = state.known()
                ? CliText.PROGRESS_LINE.in(lang, state.done(), state.total(), state.detail())
                : state.detail();
        write(line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…");
    }

    private void write(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        err.flush();
        shown = line.length();
    }

    /// Wipes the line.
    @Override
    public synchronized void close() {
        if (shown > 0) {
            write("");
            err.print("\r");
            err.flush();
        }
    }
}
