package org.vielstimmig.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.cli.Pictures;
import org.vielstimmig.desktop.kit.Workspace;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;

/// Pictures drawn off-screen: of every room, in any size, without touching anything.
class ShellPicturesTest {

    @TempDir
    Path folder;

    private static int[] pixels(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    @Test
    void drawsEveryRoomInAnySizeLightAndDark() throws Exception {
        Home home = new Home(folder.resolve("home"));
        ShellPictures pictures = new ShellPictures(home, TestRoom.two());
        assertEquals(List.of("welcome", "coding", "search", "history", "guide"), pictures.workspaces());
        try (Session session = Sample.build(folder.resolve("s.vielstimmig"), Lang.DE, "Anna Klein")) {
            for (String room : pictures.workspaces()) {
                Path light = folder.resolve(room + ".png");
                Path dark = folder.resolve("deep/er/" + room + ".png");
                pictures.draw(
                        session, room, new Pictures.Look(Lang.DE, false, 1200, 760), Pictures.Subject.FIRST, light);
                pictures.draw(session, room, new Pictures.Look(Lang.DE, true, 1200, 760), Pictures.Subject.FIRST, dark);
                BufferedImage picture = ImageIO.read(light.toFile());
                assertEquals(1200, picture.getWidth());
                assertEquals(760, picture.getHeight());
                int[] ofLight = pixels(light);
                assertTrue(Arrays.stream(ofLight).distinct().count() > 20, room + " is empty");
                assertNotEquals(Arrays.hashCode(ofLight), Arrays.hashCode(pixels(dark)));
            }
            assertTrue(Session.await(session.read(store -> store.codingCount())) > 0, "still open");
        }
        try (var left = Files.list(home.cache())) {
            assertEquals(
                    List.of(),
                    left.filter(f -> f.getFileName().toString().startsWith("picture"))
                            .toList());
        }
        assertTrue(Files.notExists(home.root().resolve("settings.json")), "a person's choices are left alone");
    }

    @Test
    void theSamePictureTwice() throws Exception {
        ShellPictures pictures = new ShellPictures(new Home(folder.resolve("home")), TestRoom.two());
        try (Session session = Sample.build(folder.resolve("s.vielstimmig"), Lang.DE, "Anna Klein")) {
            Pictures.Look look = new Pictures.Look(Lang.EN, false, 1000, 700);
            pictures.draw(session, "search", look, Pictures.Subject.FIRST, folder.resolve("1.png"));
            pictures.draw(session, "search", look, Pictures.Subject.FIRST, folder.resolve("2.png"));
            assertEquals(-1, Arrays.mismatch(pixels(folder.resolve("1.png")), pixels(folder.resolve("2.png"))));
        }
    }

    @Test
    void drawsTheStartScreenWithoutAProject() throws Exception {
        ShellPictures pictures = new ShellPictures(new Home(folder.resolve("home")), TestRoom.two());
        Path out = folder.resolve("w.png");
        pictures.draw(null, "welcome", new Pictures.Look(Lang.EN, false, 1000, 700), Pictures.Subject.FIRST, out);
        assertTrue(Arrays.stream(pixels(out)).distinct().count() > 20);
    }

    @Test
    void aRoomThatFailsFailsThePicture() {
        Workspaces broken = new Workspaces().with(Room.SEARCH, (desk, project) -> {
            Workspace room = new TestRoom("search", desk, project.session(), new java.util.ArrayList<>());
            desk.messages().unexpected(new IllegalStateException("broken"));
            return Made.of(room);
        });
        ShellPictures pictures = new ShellPictures(new Home(folder.resolve("home")), broken);
        try (Session session = Session.create(folder.resolve("s.vielstimmig"), "S", "Anna")) {
            Pictures.Look look = new Pictures.Look(Lang.EN, false, 1000, 700);
            Path out = folder.resolve("x.png");
            assertThrows(
                    IllegalStateException.class,
                    () -> pictures.draw(session, "search", look, Pictures.Subject.FIRST, out));
            assertTrue(Files.notExists(out));
        }
    }
}
