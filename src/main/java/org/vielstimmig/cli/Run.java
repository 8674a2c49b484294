package org.vielstimmig.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Text;
import org.vielstimmig.jobs.FaultCode;
import org.vielstimmig.project.Backups;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Sight;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.Settings;
import org.vielstimmig.settings.SettingsFile;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What one run of the command line has: language, form of output, who codes, and the streams.
final class Run {

    private final Pictures pictures;
    private final PrintStream out;
    private final PrintStream err;
    private final Home home = Home.ofSystem();
    private final SettingsFile settings = new SettingsFile(home);
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private Lang lang;
    private boolean json;
    private @Nullable String coder;
    private Sight.@Nullable Who whose;
    private boolean answered;

    Run(Pictures pictures, PrintStream out, PrintStream err) {
        this.pictures = pictures;
        this.out = out;
        this.err = err;
        String chosen = settings.get().language();
        lang = (chosen == null ? Optional.<Lang>empty() : Lang.of(chosen)).orElseGet(Lang::ofSystem);
    }

    Pictures pictures() {
        return pictures;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Home home() {
        return home;
    }

    /// The person's choices at this machine.
    Settings settings() {
        return settings.get();
    }

    Lang lang() {
        return lang;
    }

    void setLang(Lang lang) {
        this.lang = lang;
    }

    void setJson(boolean json) {
        this.json = json;
    }

    void setCoder(String coder) {
        this.coder = coder;
    }

    void setWhose(Sight.Who who) {
        whose = who;
    }

    /// The name to code under: as given, else the person's own from the settings, made on first use.
    String coder() {
        if (coder != null && !coder.isBlank()) {
            return coder;
        }
        String name = settings.get().coderName();
        settings.change(s -> s.withCoder(name));
        return name;
    }

    /// Whose codings alone are listed: the name that was given with `--coder`; null if none was, or if `--whose`
    /// says whose as that person sees it.
    @Nullable
    String coderGiven() {
        return whose == null ? coder : null;
    }

    String say(Text text, Object... arguments) {
        return text.in(lang, arguments);
    }

    Session open(Path project) {
        Session session = Session.open(project, coder());
        if (whose != null) {
            session.look(whose);
        }
        return session;
    }

    /// Opens a project, lets `work` happen, closes it and keeps a verified copy of the day.
    int with(Path project, Work work) {
        try (Session session = open(project)) {
            int code = work.on(session);
            Session.await(new Backups(home).daily(session));
            return code;
        }
    }

    interface Work {
        int on(Session session);
    }

    static <T> T await(CompletableFuture<T> future) {
        return Session.await(future);
    }

    /// Prints the one answer: as JSON, or as lines for people.
    void answer(Object shape, Supplier<List<String>> lines) {
        if (json) {
            document(() -> mapper.writeValueAsString(shape));
        } else {
            lines.get().forEach(out::println);
        }
    }

    /// Says which file was written.
    void wrote(Path file) {
        answer(new Written(file.toString()), () -> List.of(say(CliText.WRITTEN, file)));
    }

    private record Written(String file) {}

    /// Prints a JSON document if JSON was asked for; never a second one, since scripts read exactly one.
    void document(Supplier<String> json) {
        if (this.json && !answered) {
            answered = true;
            out.println(json.get());
        }
    }

    /// A line on standard error for long work, if somebody watches.
    Optional<ProgressLine> progressLine() {
        Console console = System.console();
        return console != null && console.isTerminal() ? Optional.of(new ProgressLine(err, lang)) : Optional.empty();
    }

    /// Writes the trace to the log and returns the sentence that names its code.
    String unexpected(Throwable fault) {
        String code = FaultCode.of(fault);
        Path log = home.logs().resolve("vielstimmig.log");
        try {
            Files.writeString(
                    log,
                    Instant.now() + " " + code + System.lineSeparator() + FaultCode.details(fault),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            // The code is said all the same.
        }
        return say(CliText.UNEXPECTED, code, log.toString());
    }
}
