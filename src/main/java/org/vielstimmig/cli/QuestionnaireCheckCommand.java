package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.i18n.Problems;
import org.vielstimmig.i18n.QuestionnaireText;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.project.Questionnaires;
import org.vielstimmig.project.Session;
import org.vielstimmig.questionnaire.Advice;
import org.vielstimmig.questionnaire.Figures;
import org.vielstimmig.questionnaire.Instrument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "check")
final class QuestionnaireCheckCommand extends ProjectCommand {

    @Option(names = "--audience", paramLabel = "A")
    @Nullable
    String audience;

    QuestionnaireCheckCommand(Run run) {
        super(run);
    }

    record Checked(boolean exportable, List<String> faults, List<AdviceShape> advice, List<FigureShape> figures) {}

    /// @param minutes roughly
    record FigureShape(String audience, int items, long minutes, List<ReadableShape> readability) {}

    record ReadableShape(String language, String formula, double value) {}

    record AdviceShape(
            String rule,
            String severity,
            @Nullable String item,
            String language,
            @Nullable String audience,
            String title,
            String hint) {}

    @Override
    int on(Session session) {
        Questionnaires questionnaires = new Questionnaires(session);
        List<String> faults = Run.await(questionnaires.preflight(audience)).stream()
                .map(fault -> Problems.in(run.lang(), fault))
                .toList();
        Instrument instrument = questionnaires.instrument();
        Map<ItemId, String> items = new TreeMap<>();
        instrument.items().forEach((Item i) -> items.put(i.id(), i.exportCode()));
        Map<AudienceId, String> audiences = new TreeMap<>();
        instrument.audiences().forEach((Audience a) -> audiences.put(a.id(), a.key()));
        List<AdviceShape> advice = Run.await(questionnaires.advice()).stream()
                .map(a -> shape(a, items, audiences))
                .toList();
        List<FigureShape> figures = Figures.of(instrument).stream()
                .map(QuestionnaireCheckCommand::shape)
                .toList();
        run.answer(new Checked(faults.isEmpty(), faults, advice, figures), () -> {
            List<String> lines = new ArrayList<>(faults);
            figures.forEach(f -> lines.add(run.say(CliText.CHECK_FIGURES, f.audience(), f.items(), f.minutes())));
            advice.forEach(a -> lines.add(Shapes.row(a.item() == null ? "" : a.item(), a.severity(), a.title())));
            if (faults.isEmpty()) {
                lines.add(run.say(CliText.CHECK_EXPORTABLE));
            }
            return lines;
        });
        return faults.isEmpty() ? DONE : Cli.FAULT;
    }

    private static FigureShape shape(Figures figures) {
        return new FigureShape(
                figures.audience().key(),
                figures.items(),
                Math.round(figures.minutes()),
                figures.readable().stream()
                        .map(r -> new ReadableShape(
                                r.language(), r.isFlesch() ? "flesch" : "wiener", Math.round(r.value() * 10) / 10.0))
                        .toList());
    }

    private AdviceShape shape(Advice advice, Map<ItemId, String> items, Map<AudienceId, String> audiences) {
        ItemId item = advice.item();
        AudienceId asked = advice.audience();
        Object[] details = advice.details().toArray();
        return new AdviceShape(
                advice.rule().name(),
                Shapes.word(advice.severity()),
                item == null ? null : items.get(item),
                advice.language(),
                asked == null ? null : audiences.get(asked),
                QuestionnaireText.title(advice.rule().name()).in(run.lang(), details),
                QuestionnaireText.hint(advice.rule().name()).in(run.lang(), details));
    }
}
