package org.vielstimmig.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Questionnaires;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "item-set")
final class QuestionnaireItemSetCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "ITEM")
    @SuppressWarnings("NullAway.Init")
    String item;

    @Option(names = "--text", paramLabel = "LANG[@AUDIENCE]=T")
    Map<String, String> texts = new LinkedHashMap<>();

    @Option(names = "--help-text", paramLabel = "LANG=T")
    Map<String, String> helps = new LinkedHashMap<>();

    @Option(names = "--state", paramLabel = "draft|reviewed|pretest|approved|dropped")
    @Nullable
    ItemState state;

    @Option(names = "--export-code", paramLabel = "NAME")
    @Nullable
    String exportCode;

    @Option(names = "--rationale", paramLabel = "T")
    @Nullable
    String rationale;

    @Option(names = "--mandatory", paramLabel = "true|false", arity = "1")
    @Nullable
    Boolean mandatory;

    QuestionnaireItemSetCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Item before = Lookup.item(session.snapshot(), item);
        checkLanguages(session);
        Item after = Run.await(new Questionnaires(session).change(before.id(), i -> onto(session, i)));
        ItemShapes.Shape shape = ItemShapes.of(session, after);
        run.answer(shape, () -> ItemShapes.lines(List.of(shape)));
        return DONE;
    }

    private void checkLanguages(Session session) {
        List<String> known = new Questionnaires(session).instrument().languages();
        for (String key : texts.keySet()) {
            String language = key.contains("@") ? key.substring(0, key.indexOf('@')) : key;
            if (!known.contains(language)) {
                throw new ProblemException(new Problem.ValueInvalid("--text", language, String.join(", ", known)));
            }
        }
    }

    private Item onto(Session session, Item before) {
        Item result = before;
        if (!texts.isEmpty()) {
            Map<AudienceId, LocalText> wording = new TreeMap<>(before.wording());
            texts.forEach((key, text) -> {
                int at = key.indexOf('@');
                String language = at < 0 ? key : key.substring(0, at);
                if (at < 0) {
                    wording.replaceAll((audience, old) -> old.with(language, text.strip()));
                } else {
                    AudienceId audience = Lookup.audience(session.snapshot(), key.substring(at + 1))
                            .id();
                    wording.merge(
                            audience,
                            LocalText.EMPTY.with(language, text.strip()),
                            (old, added) -> old.with(language, text.strip()));
                }
            });
            result = wording.equals(before.wording()) ? result : result.withWording(wording);
        }
        for (Map.Entry<String, String> help : helps.entrySet()) {
            result = result.withHelp(
                    result.help().with(help.getKey(), help.getValue().strip()));
        }
        if (state != null) {
            result = result.withState(state);
        }
        if (exportCode != null) {
            result = result.withExportCode(exportCode.strip());
        }
        if (rationale != null) {
            result = result.withRationale(rationale.strip());
        }
        return mandatory == null ? result : result.withMandatory(mandatory);
    }
}
