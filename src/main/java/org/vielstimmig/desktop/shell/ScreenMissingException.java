package org.vielstimmig.desktop.shell;

/// There is nothing to show a window on.
public final class ScreenMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ScreenMissingException(Throwable cause) {
        super(cause);
    }
}
