import java.nio.file.Files;
import java.nio.file.Path;

/// Says what is going on before a first build, which otherwise goes on for a minute or two without a word.
final class Building {

    private Building() {}

    public static void main(String[] classes) {
        if (!Files.exists(Path.of(classes[0], "org", "vielstimmig", "Main.class"))) {
            System.out.println("Vielstimmig is being built. The first time this takes a minute or two ...");
        }
    }
}
