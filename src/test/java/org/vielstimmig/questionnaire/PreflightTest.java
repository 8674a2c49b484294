package org.vielstimmig.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.questionnaire.Instruments.BEH;
import static org.vielstimmig.questionnaire.Instruments.MO;
import static org.vielstimmig.questionnaire.Instruments.block;
import static org.vielstimmig.questionnaire.Instruments.instrument;
import static org.vielstimmig.questionnaire.Instruments.item;
import static org.vielstimmig.questionnaire.Instruments.likert;
import static org.vielstimmig.questionnaire.Instruments.mirrored;
import static org.vielstimmig.questionnaire.Instruments.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.Problem.ExportFault;
import org.vielstimmig.model.Problem.ExportFault.Kind;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.ScaleId;

class PreflightTest {

    private static final Block PAGE = block("Alltag", 0);
    private static final Item GOOD = likert("ZEIT", PAGE, 0, "Uns fehlt Zeit.", "We lack time.", MO, BEH);

    private static List<ExportFault> faults(Item... items) {
        return Preflight.faults(
                instrument(List.of(MO, BEH), List.of(PAGE), List.of(items)), null, List.of(), List.of());
    }

    private static ExportFault fault(Kind kind, String item, String detail) {
        return new ExportFault(kind, item, detail);
    }

    @Test
    void nothingToSayAboutAGoodOne() {
        assertEquals(List.of(), faults(GOOD));
    }

    @Test
    void allFaultsComeAtOnce() {
        Item bad = likert("1ZEIT", PAGE, 0, "Uns fehlt Zeit.", "", MO, BEH).withScale(null);
        assertEquals(
                List.of(
                        fault(Kind.CODE_INVALID, "1ZEIT", "1ZEIT"),
                        fault(Kind.TEXT_MISSING, "1ZEIT", "en MO"),
                        fault(Kind.TEXT_MISSING, "1ZEIT", "en BEH"),
                        fault(Kind.SCALE_MISSING, "1ZEIT", "")),
                faults(bad));
    }

    @Test
    void namesThatSurveyProgramsWouldNotKeep() {
        assertEquals(
                List.of(fault(Kind.CODE_INVALID, "EINSEHRLANGERNAME", "EINSEHRLANGERNAME")),
                faults(GOOD.withExportCode("EINSEHRLANGERNAME")));
        assertEquals(List.of(fault(Kind.CODE_INVALID, "ÄMTER", "ÄMTER")), faults(GOOD.withExportCode("ÄMTER")));
        assertEquals(List.of(fault(Kind.CODE_INVALID, "", "")), faults(GOOD.withExportCode("")));
        assertEquals(List.of(fault(Kind.CODE_RESERVED, "Token", "Token")), faults(GOOD.withExportCode("Token")));
        assertEquals(List.of(fault(Kind.CODE_RESERVED, "aud", "aud")), faults(GOOD.withExportCode("aud")));
        Item twin = likert("zeit", PAGE, 1, "Anderes.", "Something.", MO, BEH);
        assertEquals(List.of(fault(Kind.CODE_TWICE, "zeit", "zeit")), faults(GOOD, twin));
    }

    @Test
    void mirroredNamesAreLookedAtToo() {
        Item mirrored = mirrored(GOOD, BEH, "Ihnen fehlt Zeit.", "They lack time.");
        assertEquals(List.of(), faults(mirrored));
        Item taken = likert("ZEITBEH", PAGE, 1, "Anderes.", "Something.", MO, BEH);
        assertEquals(List.of(fault(Kind.CODE_TWICE, "ZEITBEH", "ZEITBEH")), faults(mirrored, taken));
        var five = Instruments.audience("AEMTE", "Ämter", "Authorities", 1);
        Item longest = mirrored(
                likert("ABCDEFGHIJKLMNOP", PAGE, 0, "Uns fehlt Zeit.", "We lack time.", MO), five, "Ihnen.", "Them.");
        assertEquals(
                List.of(fault(Kind.CODE_INVALID, "ABCDEFGHIJKLMNOP", "ABCDEFGHIJKLMNOPAEMTE")),
                Preflight.faults(
                        instrument(List.of(MO, five), List.of(PAGE), List.of(longest)), null, List.of(), List.of()));
        assertEquals(
                List.of(),
                Preflight.faults(
                        instrument(List.of(MO, five), List.of(PAGE), List.of(longest)),
                        five.id(),
                        List.of(),
                        List.of()));
    }

    @Test
    void answersThatWouldBeDroppedInSilence() {
        Item choice = item(ItemKind.MULTIPLE, "WANN", PAGE, 0, text("Wann?", "When?"), MO, BEH);
        assertEquals(List.of(), faults(choice));
        Item bad = choice.withOptions(
                List.of(
                        new Option("MORGENS", text("Morgens", "Mornings"), null, false),
                        new Option("A1", text("Mittags", "Noon"), null, false),
                        new Option("a1", text("Abends", "Evenings"), null, false),
                        new Option("A-2", LocalText.of("de", "Nachts"), null, false),
                        new Option("other", text("Sonst", "Else"), null, false)),
                true);
        assertEquals(
                List.of(
                        fault(Kind.OPTION_INVALID, "WANN", "MORGENS"),
                        fault(Kind.OPTION_TWICE, "WANN", "a1"),
                        fault(Kind.OPTION_INVALID, "WANN", "A-2"),
                        fault(Kind.TEXT_MISSING, "WANN", "en A-2"),
                        fault(Kind.OPTION_INVALID, "WANN", "other")),
                faults(bad));
        assertEquals(List.of(fault(Kind.OPTIONS_MISSING, "WANN", "")), faults(choice.withOptions(List.of(), true)));
    }

    @Test
    void scalesWithValuesThatAreNoAnswerCodes() {
        Scale bad = new Scale(
                ScaleId.create(),
                "own",
                text("eigene", "own"),
                text("Wie sehr?", "How much?"),
                List.of(new Scale.Point(1, text("wenig", "little")), new Scale.Point(1, text("viel", "much"))),
                List.of(new Scale.Point(-1, LocalText.of("de", "weiß nicht"))),
                0);
        Item item = GOOD.withScale(bad.id());
        Instrument whole = instrument(List.of(MO, BEH), List.of(PAGE), List.of(item));
        Instrument own =
                new Instrument(whole.questionnaire(), whole.audiences(), whole.blocks(), List.of(bad), whole.items());
        assertEquals(
                List.of(
                        fault(Kind.OPTION_TWICE, "ZEIT", "1"),
                        fault(Kind.OPTION_INVALID, "ZEIT", "-1"),
                        fault(Kind.TEXT_MISSING, "ZEIT", "en scale own -1")),
                Preflight.faults(own, null, List.of(), List.of()));
    }

    @Test
    void wordingsThatNobodyWouldRead() {
        Block authorities = block("Ämter", 0, BEH);
        Item item = likert("ZEIT", authorities, 0, "Uns fehlt Zeit.", "We lack time.", MO, BEH);
        assertEquals(
                List.of(fault(Kind.AUDIENCE_MISSING, "ZEIT", "MO")),
                Preflight.faults(
                        instrument(List.of(MO, BEH), List.of(authorities), List.of(item)), null, List.of(), List.of()));
        assertEquals(List.of(fault(Kind.AUDIENCE_MISSING, "ZEIT", "")), faults(GOOD.withWording(Map.of())));
        assertEquals(
                List.of(fault(Kind.NO_ITEMS, "", "")),
                Preflight.faults(
                        instrument(
                                List.of(MO, BEH),
                                List.of(PAGE),
                                List.of(likert("ZEIT", PAGE, 0, "Uns fehlt Zeit.", "We lack time.", MO))),
                        BEH.id(),
                        List.of(),
                        List.of()));
    }

    @Test
    void helpInOneLanguageOnly() {
        assertEquals(
                List.of(fault(Kind.TEXT_MISSING, "ZEIT", "en help")),
                faults(GOOD.withHelp(LocalText.of("de", "Denken Sie an das letzte Jahr."))));
    }

    @Test
    void eightWordsOfAnInterviewDoNotLeaveAndSevenDo() {
        String said = "Ja, also: wir warten seit Monaten auf einen Bescheid vom Amt, und keiner ruft zurück.";
        Item copied = likert(
                "WARTEN",
                PAGE,
                0,
                "Wir warten seit Monaten auf einen Bescheid vom Amt.",
                "We wait for a letter.",
                MO,
                BEH);
        Item seven = likert(
                "WARTEN", PAGE, 0, "Wir warten seit Monaten auf einen Bescheid.", "We wait for a letter.", MO, BEH);
        var faults = Preflight.faults(
                instrument(List.of(MO, BEH), List.of(PAGE), List.of(copied)), null, List.of(said), List.of());
        assertTrue(
                faults.contains(
                        fault(Kind.QUOTE_COPIED, "WARTEN", "Wir warten seit Monaten auf einen Bescheid vom Amt")),
                faults::toString);
        assertEquals(
                List.of(),
                Preflight.faults(
                        instrument(List.of(MO, BEH), List.of(PAGE), List.of(seven)), null, List.of(said), List.of()));
    }
}
