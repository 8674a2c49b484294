package org.vielstimmig.desktop.kit;

import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.settings.SettingsFile;

/// What every workspace is given: language, theme, the door to the FX thread, the ways to other rooms, the
/// person's choices, and how to speak.
///
/// A change of language makes all workspaces anew, so `lang` never changes under one.
public record Desk(
        Lang lang,
        Theme theme,
        FxDoor door,
        Navigator navigator,
        Messages messages,
        SettingsFile settings,
        Workers workers) {

    /// A text in the language of the window.
    public String say(Text text, Object... arguments) {
        return text.in(lang, arguments);
    }

    /// Hands a result to the FX thread when it is there; a fault goes to [Messages].
    public <T> void when(CompletableFuture<T> future, Consumer<? super T> receiver) {
        future.whenCompleteAsync(
                (value, fault) -> {
                    if (fault == null) {
                        receiver.accept(value);
                    } else {
                        failed(fault);
                    }
                },
                door);
    }

    /// Lets something happen whose result nobody waits for; a fault goes to [Messages].
    public void when(CompletableFuture<?> future) {
        when(future, value -> {});
    }

    /// Says that something was done, with the way back.
    ///
    /// @param back goes it, and tells whether it still could
    public void undoable(String words, Supplier<CompletableFuture<Boolean>> back) {
        messages.passing(
                words,
                say(KitText.UNDO),
                () -> when(back.get(), done -> {
                    if (!done) {
                        messages.passing(say(KitText.UNDO_LATE));
                    }
                }));
    }

    /// Sizes that outlive the program.
    public Remembered remembered() {
        return new Remembered() {
            @Override
            public OptionalDouble number(String key) {
                Double value = settings.get().sizes().get(key);
                return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
            }

            @Override
            public void remember(String key, double value) {
                settings.change(s -> s.withSize(key, value));
            }
        };
    }

    /// Questions and answers in the house's look, in front of the window that shows `node`.
    public Dialogs dialogs(Node node) {
        return new Dialogs(
                theme,
                lang,
                () -> node.getScene() == null ? null : node.getScene().getWindow());
    }

    private void failed(Throwable fault) {
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        switch (cause) {
            case ProblemException expected -> messages.problem(expected.problem());
            case CancellationException cancelled -> {}
            default -> messages.unexpected(cause);
        }
    }
}
