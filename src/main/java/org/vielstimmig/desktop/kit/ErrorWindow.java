package org.vielstimmig.desktop.kit;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.FaultCode;

/// The one calm window for faults that nobody expected: a code, what is safe, details to copy. It sends
/// nothing. While it is open, further faults do not open another.
public final class ErrorWindow {

    private final Theme theme;
    private final Lang lang;
    private final String version;
    private final Supplier<@Nullable Window> owner;
    private @Nullable Stage open;

    /// @param version of the program, for the details
    /// @param owner   the window it stays in front of, asked for when it opens
    public ErrorWindow(Theme theme, Lang lang, String version, Supplier<@Nullable Window> owner) {
        this.owner = owner;
        this.theme = theme;
        this.lang = lang;
        this.version = version;
    }

    /// For faults on any thread.
    public Thread.UncaughtExceptionHandler handler(FxDoor door) {
        return (thread, fault) -> door.execute(() -> show(fault));
    }

    /// On the FX thread.
    public void show(Throwable fault) {
        if (open != null && open.isShowing()) {
            return;
        }
        Stage stage = new Stage();
        Window below = owner.get();
        if (below != null && below.isShowing()) {
            stage.initOwner(below);
        }
        open = stage;
        Scene scene = new Scene(content(fault, stage::close), 620, 460);
        theme.dress(scene);
        stage.setTitle(KitText.FAULT_TITLE.in(lang));
        stage.setScene(scene);
        stage.setOnHidden(event -> open = null);
        stage.show();
    }

    /// What can be copied: the code, the versions, the trace without messages.
    String details(Throwable fault) {
        return "Vielstimmig " + version + "\n" + FaultCode.of(fault) + "\nJava "
                + System.getProperty("java.version") + ", JavaFX " + System.getProperty("javafx.version", "-") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch") + "\n\n" + FaultCode.details(fault);
    }

    VBox content(Throwable fault, Runnable close) {
        Label title = new Label(KitText.FAULT_TITLE.in(lang));
        title.getStyleClass().add("v-headline");
        Label text = new Label(KitText.FAULT_TEXT.in(lang));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("dialog-text");

        Label code = new Label(FaultCode.of(fault));
        code.getStyleClass().addAll("v-headline", "v-accent");

        TextArea trace = new TextArea(details(fault));
        trace.setEditable(false);
        trace.getStyleClass().add("v-small");
        Label promise = new Label(KitText.FAULT_NO_TEXTS.in(lang));
        promise.setWrapText(true);
        promise.getStyleClass().addAll("v-small", "v-faint");
        VBox inside = new VBox(8, trace, promise);
        VBox.setVgrow(trace, Priority.ALWAYS);
        TitledPane fold = new TitledPane(KitText.FAULT_DETAILS.in(lang), inside);
        fold.getStyleClass().add("plain");
        fold.setExpanded(false);
        fold.setAnimated(false);

        Button copy = new Button(KitText.FAULT_COPY.in(lang), Icons.of(Icon.COPY, 15));
        copy.setOnAction(event -> {
            ClipboardContent words = new ClipboardContent();
            words.putString(details(fault));
            Clipboard.getSystemClipboard().setContent(words);
            copy.setText(KitText.COPIED.in(lang));
        });
        Button done = new Button(KitText.CLOSE.in(lang));
        done.setDefaultButton(true);
        done.setCancelButton(true);
        done.setOnAction(event -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, copy, gap, done);
        buttons.setAlignment(Pos.CENTER_LEFT);

        VBox column = new VBox(14, title, text, code, fold, buttons);
        VBox.setVgrow(fold, Priority.ALWAYS);
        fold.setMaxHeight(Double.MAX_VALUE);
        column.getStyleClass().add("v-page");
        column.setStyle("-fx-padding: 1.85em;");
        return column;
    }
}
