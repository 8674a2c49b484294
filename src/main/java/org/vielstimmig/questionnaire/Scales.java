package org.vielstimmig.questionnaire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.ScaleId;

/// The answer scales that come with the program: fully labelled, from low to high, "don’t know" apart as 9.
///
/// The five points of frequency, intensity, probability and evaluation follow Rohrmann's distances (1978; VQS
/// 2000).
public final class Scales {

    /// What is stored for "don’t know" in every shipped scale.
    public static final int DONT_KNOW = 9;

    private static final String AGREEMENT = "agreement";

    public static final String AGREEMENT_4 = "agreement4";
    public static final String AGREEMENT_5 = "agreement5";
    public static final String AGREEMENT_7 = "agreement7";
    public static final String FREQUENCY_5 = "frequency5";
    public static final String FREQUENCY_COUNT = "frequencyCount";
    public static final String INTENSITY_5 = "intensity5";
    public static final String PROBABILITY_5 = "probability5";
    public static final String EVALUATION_5 = "evaluation5";
    public static final String IMPORTANCE_5 = "importance5";
    public static final String OBSTACLE_4 = "obstacle4";

    private static final String AGREE_DE = "Wie sehr stimmen Sie den Aussagen zu?";
    private static final String AGREE_EN = "How far do you agree with the statements?";

    private Scales() {}

    /// All shipped scales. Their ids are the same in every project and every call.
    public static List<Scale> all() {
        List<Scale> all = new ArrayList<>();
        add(
                all,
                AGREEMENT_5,
                "Zustimmung, 5 Stufen",
                "Agreement, 5 points",
                AGREE_DE,
                AGREE_EN,
                "stimme gar nicht zu|stimme eher nicht zu|teils/teils|stimme eher zu|stimme voll zu",
                "fully disagree|mainly disagree|neither agree nor disagree|mainly agree|fully agree");
        add(
                all,
                AGREEMENT_4,
                "Zustimmung, 4 Stufen",
                "Agreement, 4 points",
                AGREE_DE,
                AGREE_EN,
                "stimme gar nicht zu|stimme eher nicht zu|stimme eher zu|stimme voll zu",
                "fully disagree|mainly disagree|mainly agree|fully agree");
        add(
                all,
                AGREEMENT_7,
                "Zustimmung, 7 Stufen",
                "Agreement, 7 points",
                AGREE_DE,
                AGREE_EN,
                "stimme überhaupt nicht zu|stimme nicht zu|stimme eher nicht zu|teils/teils|stimme eher zu|stimme zu"
                        + "|stimme voll und ganz zu",
                "fully disagree|mostly disagree|slightly disagree|neither agree nor disagree|slightly agree|mostly"
                        + " agree|fully agree");
        add(
                all,
                FREQUENCY_5,
                "Häufigkeit, 5 Stufen",
                "Frequency, 5 points",
                "Wie oft kommt das vor?",
                "How often does this happen?",
                "nie|selten|gelegentlich|oft|immer",
                "never|rarely|sometimes|often|always");
        add(
                all,
                FREQUENCY_COUNT,
                "Häufigkeit, gezählt",
                "Frequency, counted",
                "Wie oft kam das in den letzten 12 Monaten vor?",
                "How often did this happen in the last 12 months?",
                "nie|1–2-mal|3–5-mal|öfter als 5-mal",
                "never|1–2 times|3–5 times|more than 5 times");
        add(
                all,
                INTENSITY_5,
                "Zutreffen, 5 Stufen",
                "Intensity, 5 points",
                "Wie sehr trifft das zu?",
                "How much does this apply?",
                "nicht|wenig|mittelmäßig|ziemlich|sehr",
                "not at all|slightly|moderately|considerably|extremely");
        add(
                all,
                PROBABILITY_5,
                "Wahrscheinlichkeit, 5 Stufen",
                "Probability, 5 points",
                "Wie wahrscheinlich ist das?",
                "How likely is this?",
                "keinesfalls|wahrscheinlich nicht|vielleicht|ziemlich wahrscheinlich|ganz sicher",
                "certainly not|probably not|possibly|probably|certainly");
        add(
                all,
                EVALUATION_5,
                "Richtigkeit, 5 Stufen",
                "Evaluation, 5 points",
                "Wie richtig finden Sie das?",
                "How right or wrong do you find this?",
                "völlig falsch|ziemlich falsch|unentschieden|ziemlich richtig|völlig richtig",
                "completely wrong|mostly wrong|undecided|mostly right|completely right");
        add(
                all,
                IMPORTANCE_5,
                "Wichtigkeit, 5 Stufen",
                "Importance, 5 points",
                "Wie wichtig ist das?",
                "How important is this?",
                "nicht wichtig|wenig wichtig|mittelmäßig wichtig|ziemlich wichtig|sehr wichtig",
                "not at all important|slightly important|moderately important|considerably important"
                        + "|extremely important");
        add(
                all,
                OBSTACLE_4,
                "Hindernis, 4 Stufen",
                "Obstacle, 4 points",
                "Wie groß ist dieses Hindernis?",
                "How large is this obstacle?",
                "kein Hindernis|kleines Hindernis|mittleres Hindernis|großes Hindernis",
                "not an obstacle|small obstacle|moderate obstacle|large obstacle");
        return List.copyOf(all);
    }

    /// The scale for items nobody chose one for: agreement on five points.
    public static Scale standard() {
        return all().getFirst();
    }

    /// Whether the rows of a scale name a theme ("How large is this obstacle?") rather than make a statement
    /// about it.
    public static boolean asksOfTheme(Scale scale) {
        return switch (scale.key()) {
            case FREQUENCY_5, FREQUENCY_COUNT, PROBABILITY_5, IMPORTANCE_5, OBSTACLE_4 -> true;
            default -> false;
        };
    }

    /// The scale of the questionnaire that stands for a shipped one: it itself; else one with the same answers;
    /// else, for agreement, the most used of the questionnaire’s own, so that one battery has one scale. Empty
    /// if there is none.
    public static Optional<Scale> own(Instrument instrument, Scale shipped) {
        return same(instrument, shipped)
                .or(() -> shipped.key().startsWith(AGREEMENT)
                        ? instrument.scales().stream()
                                .filter(s -> isNamedAs(s, shipped))
                                .max(Comparator.comparingLong((Scale s) -> uses(instrument, s))
                                        .thenComparing(Scale::position, Comparator.reverseOrder()))
                        : Optional.empty());
    }

    /// The scale of the questionnaire that is the given one, or has the same answers.
    public static Optional<Scale> same(Instrument instrument, Scale scale) {
        return instrument
                .scale(scale.id())
                .or(() -> instrument.scales().stream()
                        .filter(s -> s.key().equals(scale.key()))
                        .findFirst())
                .or(() -> instrument.scales().stream()
                        .filter(s -> answersAlike(s, scale))
                        .findFirst());
    }

    /// The same number of points, and in every language that both have the same labels.
    private static boolean answersAlike(Scale one, Scale other) {
        if (one.points().size() != other.points().size()) {
            return false;
        }
        boolean compared = false;
        for (int i = 0; i < one.points().size(); i++) {
            LocalText here = one.points().get(i).label();
            LocalText there = other.points().get(i).label();
            for (String language : here.byLanguage().keySet()) {
                if (!here.in(language).isBlank() && !there.in(language).isBlank()) {
                    compared = true;
                    if (!Words.normalised(here.in(language)).equals(Words.normalised(there.in(language)))) {
                        return false;
                    }
                }
            }
        }
        return compared;
    }

    private static boolean isNamedAs(Scale own, Scale shipped) {
        return own.name().byLanguage().entrySet().stream()
                .anyMatch(e -> !e.getValue().isBlank()
                        && kind(e.getValue()).equals(kind(shipped.name().in(e.getKey()))));
    }

    /// What kind of answers a name tells of: its first word.
    private static String kind(String name) {
        return name.strip().toLowerCase(Locale.ROOT).split("[ ,:(]", 2)[0];
    }

    private static long uses(Instrument instrument, Scale scale) {
        return instrument.items().stream()
                .filter(i -> scale.id().equals(i.scale()))
                .count();
    }

    public static Optional<Scale> byKey(String key) {
        return all().stream().filter(s -> s.key().equals(key)).findFirst();
    }

    private static void add(
            List<Scale> all,
            String key,
            String nameDe,
            String nameEn,
            String leadDe,
            String leadEn,
            String labelsDe,
            String labelsEn) {
        String[] de = labelsDe.split("\\|");
        String[] en = labelsEn.split("\\|");
        if (de.length != en.length) {
            throw new IllegalArgumentException(key);
        }
        List<Scale.Point> points = new ArrayList<>();
        for (int i = 0; i < de.length; i++) {
            points.add(new Scale.Point(i + 1, both(de[i], en[i])));
        }
        // A name-based id: the same scale taken twice, or merged from two projects, is one scale.
        UUID id = UUID.nameUUIDFromBytes(("vielstimmig/scale/" + key).getBytes(StandardCharsets.UTF_8));
        all.add(new Scale(
                new ScaleId(id),
                key,
                both(nameDe, nameEn),
                both(leadDe, leadEn),
                points,
                List.of(new Scale.Point(DONT_KNOW, both("weiß nicht", "don’t know"))),
                all.size()));
    }

    private static LocalText both(String de, String en) {
        return LocalText.of(Map.of("de", de, "en", en));
    }
}
