package org.vielstimmig.desktop.kit;

import org.vielstimmig.model.Problem;

/// How a workspace speaks to the person in front of it outside its own controls.
public interface Messages {

    /// An expected fault: what happened, what is safe, what to do.
    void problem(Problem problem);

    /// A fault nobody expected; ends in the one error window.
    void unexpected(Throwable fault);

    /// A short word that goes by itself.
    void passing(String text);

    /// A short word with one thing to do about it, such as undo.
    void passing(String text, String action, Runnable run);
}
