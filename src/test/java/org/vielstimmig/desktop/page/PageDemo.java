package org.vielstimmig.desktop.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;

/// Draws the page with a text from a file of `Name:` lines and paragraphs, with codings at random: for
/// looking at it.
///
/// Arguments: file, output folder, then a folder of fonts to load.
public final class PageDemo {

    private static final List<String> NAMES = List.of(
            "Zuständigkeit unklar",
            "Verweis auf Integration",
            "Förderlogik",
            "Tandem mit Träger",
            "Angst um Eigenständigkeit",
            "Mehrsprachigkeit",
            "Ehrenamt am Limit");
    private static final List<Facet> FACETS = List.of(
            Facet.BARRIER,
            Facet.BARRIER,
            Facet.NEUTRAL,
            Facet.POTENTIAL,
            Facet.AMBIVALENT,
            Facet.POTENTIAL,
            Facet.BARRIER);

    private PageDemo() {}

    public static void main(String[] arguments) throws Exception {
        PageText text = read(Path.of(arguments[0]));
        List<PageCoding> codings = codings(text, 4);
        Path folder = Path.of(arguments[1]);
        Platform.startup(() -> {});
        if (arguments.length > 2) {
            for (java.io.File font : new java.io.File(arguments[2]).listFiles()) {
                javafx.scene.text.Font.loadFont(font.toURI().toString(), 13);
            }
        }
        for (String theme : List.of("light", "dark")) {
            for (int width : new int[] {600, 780, 1000, 1600}) {
                CountDownLatch one = new CountDownLatch(1);
                Platform.runLater(() -> {
                    try {
                        TranscriptPage page = new TranscriptPage();
                        StackPane root = new StackPane(page);
                        root.setStyle("-fx-font-family: Inter;");
                        Scene scene = new Scene(root, width, 900);
                        scene.getStylesheets()
                                .add(PageDemo.class.getResource(theme + ".css").toExternalForm());
                        page.show(text);
                        page.setCodings(codings);
                        scene.getRoot().applyCss();
                        scene.getRoot().layout();
                        TextRange turn = text.turns().stream()
                                .skip(4)
                                .filter(t -> !t.asks() && t.range().length() > 250)
                                .findFirst()
                                .orElseThrow()
                                .range();
                        page.select(new TextRange(turn.start() + 12, Math.min(turn.end(), turn.start() + 95)));
                        page.reveal(turn);
                        save(root, folder.resolve("page-" + theme + "-" + width + ".png"));
                    } catch (IOException | RuntimeException e) {
                        e.printStackTrace();
                    } finally {
                        one.countDown();
                    }
                });
                one.await();
            }
        }
        Platform.exit();
    }

    static void save(Node node, Path file) throws IOException {
        WritableImage image = node.snapshot(null, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        out.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(out, "png", file.toFile());
    }

    private static PageText read(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        List<PageTurn> turns = new ArrayList<>();
        String speaker = "";
        StringBuilder said = new StringBuilder();
        long at = 0;
        for (String raw : (Files.readString(file) + "\n**:**").lines().toList()) {
            String line = raw.strip();
            if (line.startsWith("**") && line.contains(":**")) {
                if (!said.toString().isBlank() && !speaker.isEmpty()) {
                    int start = text.length();
                    text.append(said.toString().strip());
                    turns.add(new PageTurn(
                            turns.size() + 1,
                            new TextRange(start, text.length()),
                            speaker,
                            speaker.startsWith("Interv"),
                            at,
                            false));
                    at += 4_000 + said.length() * 60L;
                    text.append("\n\n");
                }
                said.setLength(0);
                speaker = line.substring(2, line.indexOf(":**"));
                text.append(speaker).append(": ");
            } else if (speaker.isEmpty()) {
                text.append(line.replace("#", "").strip()).append('\n');
            } else {
                said.append(line.replace("&#39;", "’")).append('\n');
            }
        }
        return new PageText(text.toString(), turns);
    }

    private static List<PageCoding> codings(PageText text, long seed) {
        Random random = new Random(seed);
        List<PageCoding> codings = new ArrayList<>();
        for (PageTurn turn : text.turns()) {
            if (turn.asks() || turn.range().length() < 60) {
                continue;
            }
            int many = 1 + random.nextInt(3);
            for (int i = 0; i < many; i++) {
                int start = turn.range().start() + random.nextInt(turn.range().length() - 40);
                int end = Math.min(turn.range().end(), start + 40 + random.nextInt(160));
                while (start > turn.range().start() && text.text().charAt(start - 1) != ' ') {
                    start--;
                }
                while (end < turn.range().end() && text.text().charAt(end) != ' ') {
                    end++;
                }
                int code = random.nextInt(NAMES.size());
                codings.add(new PageCoding(
                        CodingId.create(),
                        CodeId.create(),
                        new TextRange(start, end),
                        NAMES.get(code),
                        FACETS.get(code),
                        code == 6 ? "#7b4fa3" : "",
                        "Verwaltung · AK"));
            }
        }
        return codings;
    }
}
