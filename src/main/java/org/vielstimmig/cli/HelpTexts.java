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
import picocli.CommandLine.Model.ArgSpec;
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
            String shared = option.descriptionKey();
            String own = option.longestName().replaceFirst("^-+", "");
            describe(qualified, name, "OPTION_", option, shared == null ? own : shared, lang);
        }
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            describe(qualified, name, "PARAMETER_", parameter, parameter.paramLabel(), lang);
        }
        command.getSubcommands().values().forEach(sub -> collect(sub, lang));
    }

    private void describe(String qualified, String command, String kind, ArgSpec argument, String name, Lang lang) {
        Optional<CliText> text = CliText.find(command + "_" + kind + constant(name));
        if (text.isEmpty()) {
            text = CliText.find(kind + constant(name));
        }
        String key = argument instanceof PositionalParamSpec positional
                ? qualified + "." + positional.paramLabel() + "[" + positional.index() + "]"
                : qualified + "." + name;
        text.ifPresent(t -> texts.put(key, t.in(lang)));
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
