package org.vielstimmig.build;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Holds the sources to one format. `check` names every file that differs and fails; `apply` rewrites them.
public final class Formatting {

    private Formatting() {}

    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        List<Path> differing = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            differing.addAll(run(Path.of(args[i]), apply));
        }
        if (!apply && !differing.isEmpty()) {
            System.err.println("Not formatted (mvn test-compile exec:exec@format mends it):");
            differing.forEach(file -> System.err.println("  " + file));
            System.exit(1);
        }
    }

    private static List<Path> run(Path root, boolean apply) throws Exception {
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        List<Path> differing = new ArrayList<>();
        for (Path file : javaFiles(root)) {
            String before = Files.readString(file);
            String after;
            try {
                after = formatter.formatSourceAndFixImports(before);
            } catch (FormatterException unreadable) {
                throw new IllegalStateException(file + " cannot be read as Java", unreadable);
            }
            if (!before.equals(after)) {
                differing.add(file);
                if (apply) {
                    Files.writeString(file, after);
                }
            }
        }
        return differing;
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (var walk = Files.walk(root)) {
            return walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
    }
}
