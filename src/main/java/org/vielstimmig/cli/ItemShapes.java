package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.Scale;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Questionnaires;
import org.vielstimmig.project.Session;
import org.vielstimmig.questionnaire.Instrument;
import org.vielstimmig.store.Snapshot;

/// Items as scripts see them.
final class ItemShapes {

    private ItemShapes() {}

    record Shape(
            String id,
            String code,
            String kind,
            String section,
            List<String> audiences,
            Map<String, SortedMap<String, String>> text,
            SortedMap<String, String> help,
            List<OptionShape> options,
            boolean other,
            boolean mandatory,
            @Nullable ScaleShape scale,
            EvidenceShape evidence,
            String rationale,
            String state,
            int version) {}

    record OptionShape(
            String code,
            SortedMap<String, String> text,
            @Nullable String from,
            boolean residual) {}

    record ScaleShape(String key, List<PointShape> points, List<PointShape> residual) {}

    record PointShape(int value, SortedMap<String, String> label) {}

    record EvidenceShape(List<String> codes, List<String> codings) {}

    static Shape of(Snapshot snapshot, Instrument instrument, CodeTree tree, Item item) {
        Map<String, SortedMap<String, String>> text = new LinkedHashMap<>();
        List<String> audiences = new ArrayList<>();
        for (Audience audience : instrument.audiences()) {
            if (item.wording().containsKey(audience.id())) {
                audiences.add(audience.key());
                text.put(audience.key(), item.wordingFor(audience.id()).byLanguage());
            }
        }
        return new Shape(
                item.id().toString(),
                item.exportCode(),
                Shapes.word(item.kind()),
                instrument
                        .block(item.block())
                        .map(b -> b.title()
                                .inOrAny(snapshot.questionnaire()
                                        .map(q -> q.baseLanguage())
                                        .orElse("de")))
                        .orElse(""),
                audiences,
                text,
                item.help().byLanguage(),
                item.options().stream().map(o -> option(tree, o)).toList(),
                item.other(),
                item.mandatory(),
                instrument.scale(item.scale()).map(ItemShapes::scale).orElse(null),
                new EvidenceShape(
                        item.evidence().codes().stream().map(tree::path).toList(),
                        item.evidence().codings().stream()
                                .map(CodingId::toString)
                                .toList()),
                item.rationale(),
                Shapes.word(item.state()),
                item.version());
    }

    private static OptionShape option(CodeTree tree, Option option) {
        var from = option.from();
        return new OptionShape(
                option.code(), option.text().byLanguage(), from == null ? null : tree.path(from), option.residual());
    }

    private static ScaleShape scale(Scale scale) {
        return new ScaleShape(
                scale.key(),
                scale.points().stream().map(ItemShapes::point).toList(),
                scale.residual().stream().map(ItemShapes::point).toList());
    }

    private static PointShape point(Scale.Point point) {
        return new PointShape(point.value(), point.label().byLanguage());
    }

    static List<String> lines(List<Shape> items) {
        return items.stream()
                .map(i -> Shapes.row(
                        i.code(),
                        i.kind(),
                        i.section(),
                        String.join("+", i.audiences()),
                        i.state(),
                        i.text().values().stream()
                                .flatMap(t -> t.values().stream())
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    static Shape of(Session session, Item item) {
        return of(
                session.snapshot(),
                new Questionnaires(session).instrument(),
                new CodeTree(session.snapshot().codes()),
                item);
    }
}
