package org.vielstimmig.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Colours and type of the whole program: light, dark or as the system has it, in any size, changeable at any
/// time.
///
/// Made once, on the FX thread; it loads the fonts that are shipped with the program. Every scene that is shown
/// has to be [dressed][#dress(Scene)].
public final class Theme {

    /// What a person can choose.
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// The type size in pixels at zoom 1.
    public static final double BASE_SIZE = 13;

    public static final double SMALLEST_ZOOM = 0.75;
    public static final double LARGEST_ZOOM = 2;
    private static final double ZOOM_STEP = 1.1;

    private static final List<String> FONTS = List.of(
            "Inter-Regular",
            "Inter-Italic",
            "Inter-Medium",
            "Inter-SemiBold",
            "Inter-Bold",
            "SourceSerif4-Regular",
            "SourceSerif4-Italic",
            "SourceSerif4-SemiBold",
            "SourceSerif4-Bold");

    private static final List<String> SHEETS =
            List.of("names.css", "base.css", "forms.css", "lists.css", "signs.css", "dialogs.css");

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();

    /// Kept in a field, since the system's preferences hold it weakly.
    private final ChangeListener<@Nullable ColorScheme> system = (observable, before, now) -> renew();

    public Theme() {
        loadFonts();
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(system));
        choice.addListener((observable, before, now) -> renew());
        zoom.addListener((observable, before, now) -> renew());
        renew();
    }

    private static void loadFonts() {
        for (String name : FONTS) {
            try (InputStream file = Theme.class.getResourceAsStream("/org/vielstimmig/assets/fonts/" + name + ".ttf")) {
                Objects.requireNonNull(file, name);
                Font.loadFont(file, BASE_SIZE);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /// Whether the dark colours are shown now, whoever chose them.
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    public boolean isDark() {
        return dark.get();
    }

    /// The size of everything: 1 is 13 px type. Kept between [#SMALLEST_ZOOM] and [#LARGEST_ZOOM] when it is
    /// applied.
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /// The type size in pixels that the zoom makes.
    public double fontSize() {
        return Math.round(BASE_SIZE * Math.clamp(zoom.get(), SMALLEST_ZOOM, LARGEST_ZOOM) * 4) / 4.0;
    }

    public void zoomIn() {
        zoom.set(Math.min(LARGEST_ZOOM, zoom.get() * ZOOM_STEP));
    }

    public void zoomOut() {
        zoom.set(Math.max(SMALLEST_ZOOM, zoom.get() / ZOOM_STEP));
    }

    public void zoomReset() {
        zoom.set(1);
    }

    /// Gives a scene the program's look and keeps it up to date for as long as the scene lives.
    ///
    /// @param more further style sheets of the screen's own room, as URLs
    public void dress(Scene scene, String... more) {
        scene.getProperties().put(Theme.class, List.of(more));
        scenes.removeIf(held -> held.get() == null || held.get() == scene);
        scenes.add(new WeakReference<>(scene));
        scene.getStylesheets().setAll(sheets(List.of(more)));
    }

    private void renew() {
        dark.set(
                switch (choice.get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                });
        String primer =
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!primer.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(primer);
        }
        scenes.removeIf(held -> held.get() == null);
        for (WeakReference<Scene> held : scenes) {
            Scene scene = held.get();
            if (scene != null) {
                scene.getStylesheets().setAll(sheets(moreOf(scene)));
            }
        }
    }

    private static List<String> moreOf(Scene scene) {
        return scene.getProperties().get(Theme.class) instanceof List<?> more
                ? more.stream().map(Object::toString).toList()
                : List.of();
    }

    private List<String> sheets(List<String> more) {
        List<String> all = new ArrayList<>();
        all.add(url(dark.get() ? "theme-dark.css" : "theme-light.css"));
        SHEETS.forEach(sheet -> all.add(url(sheet)));
        all.addAll(more);
        String size = String.format(Locale.ROOT, ".root{-fx-font-size:%.2fpx;}", fontSize());
        all.add("data:text/css;base64," + Base64.getEncoder().encodeToString(size.getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    private static String url(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource(sheet), sheet).toExternalForm();
    }
}
