import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.vielstimmig.exchange.sample.ReadyCopy;
import org.vielstimmig.project.Sample;

/// Makes the finished files of the sample among the classes, so that nobody waits for its building who opens it.
/// Does nothing while none of the classes and sources is younger than they are.
final class ReadySample {

    private ReadySample() {}

    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path ready = classes.resolve(ReadyCopy.FOLDER);
        FileTime made = newest(ready);
        if (made == null || younger(classes, ready, made)) {
            Sample.makeReady(ready);
        }
    }

    private static boolean younger(Path classes, Path ready, FileTime made) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(ready))
                    .anyMatch(file -> time(file).compareTo(made) > 0);
        }
    }

    private static FileTime newest(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(ReadySample::time).max(FileTime::compareTo).orElse(null);
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(Long.MAX_VALUE);
        }
    }
}
