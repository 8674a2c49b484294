package org.vielstimmig.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vielstimmig.questionnaire.Instruments.MO;
import static org.vielstimmig.questionnaire.Instruments.block;
import static org.vielstimmig.questionnaire.Instruments.instrument;
import static org.vielstimmig.questionnaire.Instruments.likert;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Evidence;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.Problem.ExportFault;
import org.vielstimmig.model.Problem.ExportFault.Kind;

/// Drafts that nobody has worked on are not to go out unnoticed.
class UnfinishedTest {

    private static final Block PAGE = block("Geld", 0);
    private static final Code CODE = Code.named(CodeId.create(), null, 0, "Fehlende Mittel", Facet.NEUTRAL);

    private static Item resting(Item item) {
        return item.withEvidence(new Evidence(List.of(CODE.id()), List.of()));
    }

    private static List<Rule> rules(Item item) {
        Set<Rule> wanted = Set.of(Rule.ONLY_NAME, Rule.UNTRANSLATED, Rule.TRANSLATION);
        return Wording.check(instrument(List.of(MO), List.of(PAGE), List.of(item)), List.of(CODE), List.of()).stream()
                .map(Advice::rule)
                .filter(wanted::contains)
                .toList();
    }

    private static List<ExportFault> faults(Item item) {
        return Preflight.faults(instrument(List.of(MO), List.of(PAGE), List.of(item)), null, List.of(), List.of(CODE));
    }

    @Test
    void aCodesNameIsNoQuestion() {
        Item named = resting(likert("A", PAGE, 0, "Fehlende Mittel.", "Lack of funds hinders us.", MO));
        assertEquals(List.of(Rule.ONLY_NAME), rules(named));
        assertEquals(List.of(new ExportFault(Kind.ONLY_NAME, "A", "Fehlende Mittel.")), faults(named));
        Item worded = resting(likert("A", PAGE, 0, "Fehlende Mittel behindern uns.", "Lack of funds hinders us.", MO));
        assertEquals(List.of(), rules(worded));
        assertEquals(List.of(), faults(worded));
    }

    @Test
    void aScaleThatAsksOfTheThemeMayHaveItsName() {
        Item named = resting(likert("A", PAGE, 0, "Fehlende Mittel", "Lack of funds", MO))
                .withScale(Instruments.OBSTACLE.id());
        assertEquals(List.of(), rules(named));
        assertEquals(List.of(), faults(named));
    }

    @Test
    void germanThatStandsForEnglishIsSeen() {
        String german = "Das Amt hilft uns.";
        Item same = likert("A", PAGE, 0, german, german, MO);
        assertEquals(List.of(Rule.UNTRANSLATED), rules(same));
        assertEquals(List.of(new ExportFault(Kind.UNTRANSLATED, "A", german)), faults(same));
        Item word = likert("A", PAGE, 0, "Internet", "Internet", MO);
        assertEquals(List.of(), rules(word));
        assertEquals(List.of(), faults(word));
        Item quoted = likert("A", PAGE, 0, "Wir kennen „Kita“ gut.", "We know „Kita“ well.", MO);
        assertEquals(List.of(Rule.TRANSLATION), rules(quoted));
    }

    @Test
    void answersThatAreStillNamesOfCodesAreAdvisedOnButGoOut() {
        Item choice = resting(Instruments.item(
                ItemKind.MULTIPLE, "A", PAGE, 0, Instruments.text("Was fehlt Ihnen?", "What do you lack?"), MO));
        LocalText name = Instruments.text(CODE.name(), CODE.name());
        List<Option> options = new java.util.ArrayList<>(choice.options());
        options.set(0, new Option("A1", name, CODE.id(), false));
        Item derived = choice.withOptions(options, true);
        assertEquals(List.of(Rule.UNTRANSLATED), rules(derived));
        assertEquals(List.of(), faults(derived));
    }
}
