package org.vielstimmig.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.i18n.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Gives picocli the help texts of [CliText]: a command `code-add` is described by `CODE_ADD`, its option
/// `--facet` by `CODE_ADD_OPTION_FACET` or else `OPTION_FACET`, its parameter `PATH` by `PARAMETER_PATH`.
final class HelpTexts extends ResourceBundle {

    private final Map<String, Object> texts = new HashMap<>();

    HelpTexts(CommandLine commands, Lang lang) {
        collect(commands, lang);
    }

    private void collect(CommandLine command, Lang lang) {
        CommandSpec spec = command.getCommandSpec();
        String qualified = spec.qualifiedName(".");
        String name = constant(qualified);
        CliText.find(name).ifPresent(text -> texts.put(qualified + ".usage.description", text.in(lang)));
        for (OptionSpec option : spec.options()) {
            String key = key(option);
            String words = key.replaceFirst("^mixinStandardHelpOptions\\.", "");
            find(name, "OPTION_" + constant(words)).ifPresent(t -> texts.put(qualified + "." + key, t.in(lang)));
        }
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            String key = parameter.paramLabel() + "[" + parameter.index() + "]";
            find(name, "PARAMETER_" + constant(parameter.paramLabel()))
                    .ifPresent(t -> texts.put(qualified + "." + key, t.in(lang)));
        }
        command.getSubcommands().values().forEach(sub -> collect(sub, lang));
    }

    /// What picocli looks an option up by: the key it was given, else its longest name. The library says "no key"
    /// by null or by an empty one.
    private static String key(OptionSpec option) {
        String given = option.descriptionKey();
        return given == null || given.isEmpty() ? option.longestName().replaceFirst("^-+", "") : given;
    }

    private static Optional<CliText> find(String command, String argument) {
        return CliText.find(command + "_" + argument).or(() -> CliText.find(argument));
    }

    private static String constant(String name) {
        String rest = name.equals("vielstimmig") ? name : name.replaceFirst("^vielstimmig\\.", "");
        return rest.replace('-', '_').replace('.', '_').toUpperCase(Locale.ROOT);
    }

    @Override
    @SuppressWarnings("NullAway") // a bundle answers null for what it does not know
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
