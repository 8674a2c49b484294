package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class AssetsTest {

    @Test
    void everyShippedLibraryHasItsLicenceFile() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> licences = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("assets/licenses"))) {
            for (Path file : files.sorted().toList()) {
                licences.add(Files.readString(file));
            }
        }
        List<String> missing = new ArrayList<>();
        int shipped = 0;
        Matcher dependencies = Pattern.compile(
                        "<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*"
                                + "<version>([^<]+)</version>\\s*(<scope>test</scope>)?")
                .matcher(pom);
        while (dependencies.find()) {
            if (dependencies.group(3) == null) {
                shipped++;
                String name = dependencies.group(1) + " " + resolved(dependencies.group(2), pom);
                if (licences.stream().noneMatch(text -> text.contains(name))) {
                    missing.add(name);
                }
            }
        }
        assertTrue(shipped > 10, "pom.xml was not understood");
        assertEquals(List.of(), missing);
    }

    private static String resolved(String version, String pom) {
        Matcher property = Pattern.compile("\\$\\{(.+)}").matcher(version);
        if (!property.matches()) {
            return version;
        }
        Matcher value = Pattern.compile("<" + Pattern.quote(property.group(1)) + ">([^<]+)<")
                .matcher(pom);
        assertTrue(value.find(), version);
        return value.group(1);
    }

    @Test
    void iconIsOnTheClassPathInEverySize() throws Exception {
        for (int size : List.of(16, 24, 32, 48, 64, 128, 256, 512)) {
            String name = "/org/vielstimmig/assets/icon/vielstimmig-" + size + ".png";
            try (InputStream file = AssetsTest.class.getResourceAsStream(name)) {
                assertNotNull(file, name);
                var picture = ImageIO.read(file);
                assertEquals(size, picture.getWidth());
                assertEquals(size, picture.getHeight());
            }
        }
    }
}
