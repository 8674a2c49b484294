package org.vielstimmig.project;

import java.util.Optional;
import org.vielstimmig.model.Coder;
import org.vielstimmig.settings.Settings;
import org.vielstimmig.store.Snapshot;

/// Who codes in a project at this machine: whoever was chosen in that project, else the person whose machine
/// it is.
public final class CodesAs {

    private CodesAs() {}

    /// The name to code under.
    public static String name(Settings settings, Snapshot project) {
        return chosen(settings, project).orElseGet(settings::coderName);
    }

    /// Who was chosen in the project; empty if nobody was. A coder is known again after another name was given
    /// to them.
    public static Optional<String> chosen(Settings settings, Snapshot project) {
        String kept = settings.choices().getOrDefault(key(project), "");
        String[] parts = kept.split(" ", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            return Optional.empty();
        }
        return Optional.of(project.coders().stream()
                .filter(coder -> coder.id().toString().equals(parts[0]))
                .findFirst()
                .map(Coder::name)
                .orElse(parts[1]));
    }

    /// Lets somebody code in this project from now on; in others nothing changes. The person's own name is no
    /// choice: it may be changed for all projects at once.
    public static Settings choose(Settings settings, Snapshot project, String name) {
        if (name.equals(settings.coderName())) {
            return settings.choices().containsKey(key(project)) ? settings.withChoice(key(project), "") : settings;
        }
        String id = project.coders().stream()
                .filter(coder -> coder.name().equals(name))
                .map(coder -> coder.id().toString())
                .findFirst()
                .orElse("-");
        return settings.withChoice(key(project), id + " " + name);
    }

    private static String key(Snapshot project) {
        return "coder." + project.project().id();
    }
}
