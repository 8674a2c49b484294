package org.vielstimmig.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Evidence;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.ProjectId;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.model.Release;
import org.vielstimmig.model.ReleaseId;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.ScaleId;

/// A small invented project: nobody ever said any of this.
final class Invented {

    static final String QUOTE_KEYS =
            "Wir haben den Schlüssel für den Raum erst nach elf Monaten bekommen, da war die Gruppe schon auseinander.";
    static final String QUOTE_FORM = "Das Formular hat 34 Seiten. Wer soll das nach Feierabend ausfüllen?";

    final CodeId money = id(1);
    final CodeId own = id(2);
    final CodeId form = id(3);
    final CodeId rooms = id(4);
    final CodeId keys = id(5);
    final CodeId trust = id(6);
    final AudienceId mo = new AudienceId(uuid(50));
    final AudienceId office = new AudienceId(uuid(51));
    private final ScaleId agree = new ScaleId(uuid(60));

    static UUID uuid(int n) {
        return new UUID(0x4000L, 0x8000000000000000L + n);
    }

    static CodeId id(int n) {
        return new CodeId(uuid(n));
    }

    Passage passage(List<String> code, Facet facet, String text) {
        return new Passage(
                new CodingId(uuid(90)),
                code,
                facet,
                "Interview 03 Nachbarschaftsverein",
                "MO",
                12,
                12,
                750_000L,
                "B1",
                "Kim Beispiel",
                80,
                "",
                text,
                Instant.parse("2026-03-04T10:15:30Z"),
                0,
                0,
                Passage.Around.NONE);
    }

    List<CodebookEntry> entries() {
        List<CodebookEntry> entries = new ArrayList<>();
        Code top = Code.named(money, null, 0, "Finanzierung", Facet.BARRIER)
                .edit()
                .brief("Geld für die eigene Arbeit")
                .definition("Alles, was die Interviewten über Mittel, Zuschüsse und Spenden sagen, mit denen ihr Verein"
                        + " arbeitet oder arbeiten möchte.")
                .origin(CodeOrigin.DEDUCTIVE)
                .status(CodeStatus.AGREED)
                .done();
        entries.add(new CodebookEntry(top, List.of("Finanzierung"), List.of(), 4, 3, ""));
        Code second = Code.named(own, money, 0, "Eigenmittel", Facet.BARRIER)
                .edit()
                .shortName("EIGENM")
                .brief("Pflichtanteil, den der Verein selbst aufbringt")
                .definition("Der Anteil an den Kosten, den ein Verein selbst tragen muss, damit ein Zuschuss bewilligt"
                        + " wird.")
                .useWhen("Der Anteil wird als Bedingung genannt.\nDer Verein sagt, dass er ihn nicht aufbringen kann.")
                .notWhen("Es geht um Spenden oder Beiträge ohne Bezug auf eine Förderung.")
                .notWhenSee(List.of(form))
                .rule("Im Zweifel gilt die Stelle als Eigenmittel, wenn eine Zahl oder ein Anteil genannt wird.")
                .anchors(List.of(new Anchor(new CodingId(uuid(90)), Anchor.Kind.TYPICAL)))
                .status(CodeStatus.TRIED)
                .done();
        entries.add(new CodebookEntry(
                second,
                List.of("Finanzierung", "Eigenmittel"),
                List.of(
                        new CodebookEntry.Example(
                                Anchor.Kind.TYPICAL,
                                passage(
                                        List.of("Finanzierung", "Eigenmittel"),
                                        Facet.BARRIER,
                                        "Zehn Prozent sollten wir selbst bringen. Zehn Prozent von was? Wir haben eine"
                                                + " Kaffeekasse und sonst nichts.")),
                        new CodebookEntry.Example(
                                Anchor.Kind.COUNTER,
                                passage(
                                        List.of("Finanzierung", "Eigenmittel"),
                                        Facet.BARRIER,
                                        "Die Beiträge reichen für den Sommerausflug, mehr wollten wir damit auch"
                                                + " nie."))),
                17,
                9,
                "Abgrenzung zu Antragsweg im Team besprochen."));
        Code third = Code.named(form, money, 1, "Antragsweg", Facet.BARRIER)
                .edit()
                .brief("Formulare, Fristen, Nachweise")
                .definition("Schritte und Unterlagen zwischen dem Wunsch nach Förderung und dem Bescheid.")
                .done();
        entries.add(new CodebookEntry(
                third,
                List.of("Finanzierung", "Antragsweg"),
                List.of(new CodebookEntry.Example(
                        Anchor.Kind.TYPICAL,
                        passage(List.of("Finanzierung", "Antragsweg"), Facet.BARRIER, QUOTE_FORM))),
                23,
                11,
                ""));
        Code fourth = Code.named(rooms, null, 1, "Räume", Facet.AMBIVALENT)
                .edit()
                .brief("Orte, an denen sich der Verein trifft")
                .done();
        entries.add(new CodebookEntry(fourth, List.of("Räume"), List.of(), 1, 1, ""));
        Code fifth = Code.named(keys, rooms, 0, "Schlüssel & Zugang", Facet.BARRIER)
                .edit()
                .definition("Wer öffnen darf und wie lange es dauert, bis ein Verein selbst aufschließen kann.")
                .done();
        entries.add(new CodebookEntry(
                fifth,
                List.of("Räume", "Schlüssel & Zugang"),
                List.of(new CodebookEntry.Example(
                        Anchor.Kind.BORDERLINE,
                        passage(List.of("Räume", "Schlüssel & Zugang"), Facet.BARRIER, QUOTE_KEYS))),
                6,
                5,
                ""));
        Code sixth = Code.named(trust, null, 2, "Vertrauen im Stadtteil", Facet.POTENTIAL);
        entries.add(new CodebookEntry(sixth, List.of("Vertrauen im Stadtteil"), List.of(), 0, 0, ""));
        return entries;
    }

    Codebook codebook(Lang lang) {
        return codebook(lang, Codebook.State.FROZEN);
    }

    Codebook codebook(Lang lang, Codebook.State state) {
        var release = new Release(
                new ReleaseId(uuid(70)),
                3,
                "nach der zweiten Runde",
                new CoderId(uuid(71)),
                Instant.parse("2026-03-01T08:00:00Z"),
                List.of());
        return new Codebook("Nachbarschaft erfunden", release, state, "4. März 2026", lang, entries());
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        entries().forEach(e -> e.anchors().forEach(a -> passages.add(a.passage())));
        return passages;
    }

    static LocalText both(String german, String english) {
        return LocalText.of(Map.of("de", german, "en", english));
    }

    PaperQuestionnaire paper(String language) {
        var questionnaire = new Questionnaire(
                new ProjectId(uuid(80)),
                both("Was Vereine vor Ort brauchen", "What local clubs need"),
                both(
                        "Wir möchten wissen, was Ihrem Verein die Arbeit leichter oder schwerer macht. Die Teilnahme"
                                + " ist freiwillig und dauert etwa zehn Minuten.",
                        "We would like to know what makes your club’s work easier or harder. Taking part is voluntary"
                                + " and takes about ten minutes."),
                LocalText.EMPTY,
                List.of("de", "en"));
        var clubs = new Audience(mo, "MO", both("Vereine", "Clubs"), Set.of("MO"), 0);
        var first = new Block(
                new BlockId(uuid(81)),
                both("Geld und Anträge", "Money and applications"),
                both("Denken Sie bitte an die letzten zwölf Monate.", "Please think of the last twelve months."),
                Set.of(),
                0);
        var hidden = new Block(
                new BlockId(uuid(82)), both("Nur für Ämter", "Offices only"), LocalText.EMPTY, Set.of(office), 1);
        var last = new Block(new BlockId(uuid(83)), both("Zum Schluss", "Finally"), LocalText.EMPTY, Set.of(), 2);
        Scale scale = new Scale(
                agree,
                "agree5",
                both("Zustimmung", "Agreement"),
                both(
                        "Wie sehr treffen diese Aussagen auf Ihren Verein zu?",
                        "How far do these statements apply to your club?"),
                List.of(
                        new Scale.Point(1, both("trifft gar nicht zu", "not at all")),
                        new Scale.Point(2, both("trifft eher nicht zu", "rather not")),
                        new Scale.Point(3, both("teils, teils", "partly")),
                        new Scale.Point(4, both("trifft eher zu", "rather")),
                        new Scale.Point(5, both("trifft voll zu", "fully"))),
                List.of(new Scale.Point(9, both("weiß nicht", "don’t know"))),
                0);
        List<Item> items = new ArrayList<>();
        items.add(item(
                3,
                "Lang",
                first,
                ItemKind.LIKERT,
                both("Anträge dauern zu lange.", "Applications take too long."),
                List.of(),
                false,
                mo));
        items.add(item(
                4,
                "Eigen",
                first,
                ItemKind.LIKERT,
                both(
                        "Den eigenen Anteil an den Kosten können wir kaum aufbringen.",
                        "We can hardly raise our own share of the costs."),
                List.of(),
                false,
                mo));
        items.add(item(
                1,
                "Quellen",
                first,
                ItemKind.MULTIPLE,
                both("Woher bekommt Ihr Verein Geld?", "Where does your club get money from?"),
                List.of(
                        new Option("A1", both("Mitgliedsbeiträge", "Membership fees"), own, false),
                        new Option("A9", both("nichts davon", "none of these"), null, true),
                        new Option("A2", both("Stadt oder Landkreis", "Town or district"), form, false)),
                true,
                mo));
        items.add(item(
                2,
                "Raum",
                first,
                ItemKind.SINGLE,
                both("Haben Sie einen festen Raum?", "Do you have a room of your own?"),
                List.of(
                        new Option("J", both("ja", "yes"), null, false),
                        new Option("N", both("nein", "no"), null, false)),
                false,
                mo));
        items.add(item(
                9,
                "Wunsch",
                last,
                ItemKind.OPEN,
                both("Was würde Ihnen am meisten helfen?", "What would help you most?"),
                List.of(),
                false,
                mo));
        items.add(item(
                1,
                "Amt",
                hidden,
                ItemKind.OPEN,
                both("Wie viele Anträge prüfen Sie?", "How many applications do you check?"),
                List.of(),
                false,
                office));
        items.add(item(
                        8,
                        "Weg",
                        last,
                        ItemKind.OPEN,
                        both("Verworfene Frage?", "Dropped question?"),
                        List.of(),
                        false,
                        mo)
                .withState(ItemState.DROPPED));
        return new PaperQuestionnaire(
                questionnaire, clubs, language, List.of(last, hidden, first), items, List.of(scale));
    }

    private Item item(
            int position,
            String code,
            Block block,
            ItemKind kind,
            LocalText wording,
            List<Option> options,
            boolean other,
            AudienceId audience) {
        Map<AudienceId, LocalText> words = new LinkedHashMap<>();
        words.put(audience, wording);
        return new Item(
                new ItemId(UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                code,
                block.id(),
                position,
                kind,
                words,
                LocalText.EMPTY,
                kind == ItemKind.LIKERT ? agree : null,
                options,
                other,
                false,
                new Evidence(List.of(own), List.of()),
                "Weil " + QUOTE_KEYS,
                ItemState.REVIEWED,
                1);
    }
}
