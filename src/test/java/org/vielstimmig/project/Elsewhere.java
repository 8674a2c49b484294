package org.vielstimmig.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;

/// What another program does with a project: a second process that says what it did, line by line.
public final class Elsewhere implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private Elsewhere(Process process) {
        this.process = process;
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Opens the project and keeps it open until it is ended; says `open` or the problem's name.
    public static Elsewhere holding(Path file) {
        return start(List.of(), "hold", file);
    }

    /// Codes passages for ever and says each coding's id once it is acknowledged.
    public static Elsewhere coding(Path file) {
        return start(List.of(), "code", file);
    }

    /// As [#holding], but bound by file permissions even where the tests are run by an all-powerful user. Null
    /// where that cannot be had.
    public static @Nullable Elsewhere holdingBoundByPermissions(Path file) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            Path setpriv = Path.of(folder, "setpriv");
            if (Files.isExecutable(setpriv)) {
                return start(
                        List.of(setpriv.toString(), "--bounding-set=-dac_override,-dac_read_search"), "hold", file);
            }
        }
        return null;
    }

    private static Elsewhere start(List<String> before, String what, Path file) {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Elsewhere.class.getName(),
                what,
                file.toString()));
        try {
            return new Elsewhere(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The next line it says, empty at its end. A line cut off by its end does not count.
    public String line() {
        try {
            StringBuilder line = new StringBuilder();
            for (int c = out.read(); c >= 0; c = out.read()) {
                if (c == '\n') {
                    return line.toString();
                }
                line.append((char) c);
            }
            return "";
        } catch (IOException e) {
            return "";
        }
    }

    public long pid() {
        return process.pid();
    }

    /// Ends it without any warning, as a power cut would.
    public void kill() {
        // By its handle: ending the process itself would throw away what it has said and nobody has read yet.
        process.toHandle().destroyForcibly();
        wait(process);
    }

    @Override
    public void close() {
        kill();
    }

    private static void wait(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        Session session;
        try {
            session = Session.open(file, "Nebenan");
        } catch (ProblemException e) {
            System.out.print(e.problem().getClass().getSimpleName() + "\n");
            System.out.flush();
            return;
        }
        if (arguments[0].equals("hold")) {
            System.out.print("open\n");
            System.out.flush();
            new InputStreamReader(System.in, StandardCharsets.UTF_8).read();
        } else {
            code(session);
        }
        session.close();
    }

    private static void code(Session session) {
        Random random = new Random();
        Transcript transcript = session.snapshot().transcripts().getFirst();
        CodeId code = session.snapshot().codes().getFirst().id();
        for (int i = 0; ; i++) {
            int length = Given.text(session, transcript.id()).length();
            int start = random.nextInt(length - 50);
            TextRange range = new TextRange(start, start + 10 + random.nextInt(40));
            Coding coding = Session.await(new Codings(session).code(transcript.id(), range, code, Codings.Extras.NONE));
            System.out.print(coding.id() + "\n");
            System.out.flush();
            if (i % 5 == 4) {
                Session.await(new Edits(session).replace(transcript.id(), new TextRange(start, start + 3), "neu"));
            }
        }
    }
}
