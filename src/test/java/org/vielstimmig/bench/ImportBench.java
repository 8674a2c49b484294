package org.vielstimmig.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.project.Find;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.transcripts.ReadOptions;

/// What it costs to take many interviews in at once: 100 files of 60,000 characters in five formats, or what
/// the two arguments say (files, characters in each), read and recognised, stored as one step and indexed, by
/// the services that window and command line use. Prints milliseconds and memory; asserts nothing.
public final class ImportBench {

    private static final String[] START = {
        "Ver", "Be", "Ge", "Er", "Zu", "Auf", "Ab", "An", "Ein", "Mit", "Nach", "Vor", "Um", "Über", "Unter", "Zusammen"
    };
    private static final String[] STEM = {
        "ein", "trag", "wert", "förder", "hilf", "sprech", "gründ", "arbeit", "leit", "stell", "amt", "raum", "frag",
        "größ", "jugend", "stadt", "teil", "schul", "kind", "nachbar", "grupp", "verwalt"
    };
    private static final String[] END = {"ung", "en", "er", "lich", "keit", "sam", "te", "t", "stelle", "s", "*innen"};
    private static final String[] SMALL = {
        "und", "die", "wir", "haben", "das", "nicht", "dann", "auch", "mit", "es", "war", "ja", "so", "aber", "da"
    };

    /// As many as a hundred German interviews have, a few of them said very often.
    private static final int WORDS = 50_000;

    private final Random random = new Random(1);
    private final String[] words = new String[WORDS];

    private ImportBench() {
        for (int i = 0; i < WORDS; i++) {
            words[i] = i == 9 ? "Förderung" : made();
        }
    }

    public static void main(String[] arguments) throws Exception {
        int files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int characters = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60_000;
        Path folder = Files.createTempDirectory("import");
        try {
            List<Path> made = new ImportBench().files(folder, files, characters);
            measure(folder, made);
        } finally {
            delete(folder);
        }
    }

    private static void measure(Path folder, List<Path> files) throws Exception {
        try (Session session = Session.create(folder.resolve("large.vielstimmig"), "Large", "Person 0");
                Find find = new Find(session, Files.createDirectory(folder.resolve("cache")))) {
            awaitIndex(find);
            Transcripts transcripts = new Transcripts(session);
            Clock clock = new Clock();
            Transcripts.Outcome read = transcripts.read(files, ReadOptions.NONE, Progress.none());
            clock.print("read and recognised");
            Session.await(transcripts.add(read));
            clock.print("stored, durable");
            awaitIndex(find);
            clock.print("indexed behind it");
            clock.all();
            int total = read.read().stream()
                    .mapToInt(r -> r.reading().text().length())
                    .sum();
            int turns = read.read().stream()
                    .mapToInt(r -> r.reading().turns().size())
                    .sum();
            System.out.printf(
                    Locale.ROOT,
                    "  %d files taken, %d refused, %,d characters, %,d turns%n",
                    read.read().size(),
                    read.failed().size(),
                    total,
                    turns);
            System.out.printf(
                    Locale.ROOT,
                    "  a word is found %,d times%n",
                    find.search("Förderung", 10).join().total());
            memory("memory after it");
        }
    }

    private static void awaitIndex(Find find) throws InterruptedException {
        while (!find.isCurrent()) {
            Thread.sleep(5);
        }
    }

    // --- files -----------------------------------------------------------------------------------------------------

    private List<Path> files(Path folder, int count, int characters) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> talk = talk(characters);
            String name = String.format(Locale.ROOT, "Gespräch %03d", i);
            Path file = folder.resolve(name
                    + switch (i % 5) {
                        case 0 -> ".txt";
                        case 1 -> ".docx";
                        case 2 -> ".vtt";
                        case 3 -> ".rtf";
                        default -> ".html";
                    });
            switch (i % 5) {
                case 0 -> Files.writeString(file, f4(talk));
                case 1 -> docx(file, talk);
                case 2 -> Files.writeString(file, vtt(talk));
                case 3 -> Files.writeString(file, rtf(talk), StandardCharsets.US_ASCII);
                default -> Files.writeString(file, noScribe(talk));
            }
            files.add(file);
        }
        return files;
    }

    /// What two people say in turn; short questions, longer answers.
    private List<String> talk(int characters) {
        List<String> talk = new ArrayList<>();
        for (int left = characters; left > 0; ) {
            int words = talk.size() % 2 == 0 ? 4 + random.nextInt(12) : 15 + random.nextInt(90);
            StringBuilder said = new StringBuilder();
            for (int i = 0; i < words; i++) {
                said.append(i == 0 ? "" : " ").append(word());
                if (random.nextInt(9) == 0) {
                    said.append(random.nextInt(3) == 0 ? "." : ",");
                }
            }
            said.append(talk.size() % 2 == 0 ? "?" : ".");
            talk.add(said.toString());
            left -= said.length() + 6;
        }
        return talk;
    }

    private String word() {
        if (random.nextInt(3) > 0) {
            return SMALL[random.nextInt(SMALL.length)];
        }
        return words[(int) (WORDS * Math.pow(random.nextDouble(), 4))];
    }

    private String made() {
        StringBuilder word = new StringBuilder(START[random.nextInt(START.length)]);
        for (int i = random.nextInt(3); i >= 0; i--) {
            word.append(STEM[random.nextInt(STEM.length)]);
        }
        return word.append(END[random.nextInt(END.length)]).toString();
    }

    private static String label(int turn) {
        return turn % 2 == 0 ? "I" : "B1";
    }

    private static String clock(int turn, String pattern) {
        int seconds = turn * 7;
        return String.format(Locale.ROOT, pattern, seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String f4(List<String> talk) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < talk.size(); i++) {
            text.append(label(i)).append(": ").append(talk.get(i)).append(clock(i, " #%02d:%02d:%02d-0#\n\n"));
        }
        return text.toString();
    }

    private static void docx(Path file, List<String> talk) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < talk.size(); i++) {
            body.append("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">")
                    .append(label(i))
                    .append(": </w:t></w:r><w:r><w:t>")
                    .append(talk.get(i))
                    .append("</w:t></w:r></w:p>");
        }
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                            + "officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
                            + "2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
                            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "<w:sectPr/></w:body></w:document>");
        }
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String vtt(List<String> talk) {
        StringBuilder text = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i < talk.size(); i++) {
            text.append(clock(i, "%02d:%02d:%02d.000 --> "))
                    .append(clock(i + 1, "%02d:%02d:%02d.000\n<v "))
                    .append(label(i))
                    .append('>')
                    .append(talk.get(i))
                    .append("</v>\n\n");
        }
        return text.toString();
    }

    private static String rtf(List<String> talk) {
        StringBuilder text = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\n");
        for (int i = 0; i < talk.size(); i++) {
            text.append("\\pard {\\b ").append(label(i)).append(":} ");
            for (char c : talk.get(i).toCharArray()) {
                text.append(c < 0x80 ? String.valueOf(c) : "\\u" + (int) c + "?");
            }
            text.append(clock(i, " #%02d:%02d:%02d-0#\\par\n"));
        }
        return text.append("}").toString();
    }

    private static String noScribe(List<String> talk) {
        StringBuilder text = new StringBuilder("<html><head><meta charset=\"UTF-8\"></head><body>\n");
        for (int i = 0; i < talk.size(); i++) {
            text.append("<p><a name=\"ts_")
                    .append(i * 7_000)
                    .append('_')
                    .append(i * 7_000 + 6_900)
                    .append("_S0")
                    .append(i % 2)
                    .append("\">S0")
                    .append(i % 2)
                    .append(": ")
                    .append(talk.get(i))
                    .append("</a></p>\n");
        }
        return text.append("</body></html>").toString();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Time on the wall and time of all cores: on a busy machine the two differ much.
    private static final class Clock {

        private final OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        private final long firstWall = System.nanoTime();
        private final long firstWork = system.getProcessCpuTime();
        private long wall = firstWall;
        private long work = firstWork;

        void print(String what) {
            print(what, wall, work);
            wall = System.nanoTime();
            work = system.getProcessCpuTime();
        }

        void all() {
            print("all together", firstWall, firstWork);
        }

        private void print(String what, long wallSince, long workSince) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-34s %.1f ms, work of all cores %.1f ms%n",
                    what,
                    (System.nanoTime() - wallSince) / 1e6,
                    (system.getProcessCpuTime() - workSince) / 1e6);
        }
    }

    private static void memory(String what) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT, "  %-34s heap %d MiB%n", what, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}
