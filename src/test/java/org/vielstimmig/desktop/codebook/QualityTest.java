package org.vielstimmig.desktop.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;

/// What a codebook's reader would point at, and what not.
class QualityTest {

    private static final Code BARE = Code.named(CodeId.create(), null, 0, "Geld", Facet.BARRIER);
    private static final Code DEFINED = BARE.edit()
            .definition("Alles, was Geld betrifft.")
            .anchors(List.of(new Anchor(CodingId.create(), Anchor.Kind.TYPICAL)))
            .done();

    private static Quality.Use use(int codings, int interviews, int coders) {
        return new Quality.Use(false, codings, interviews, coders, 3, 5);
    }

    @Test
    void aCodeThatSaysAllAndIsUsedByManyHasNothing() {
        assertEquals(List.of(), Quality.of(DEFINED, use(9, 4, 2)));
    }

    @Test
    void aBareCodeLacksDefinitionAndExample() {
        assertEquals(List.of(Quality.NO_DEFINITION, Quality.NO_ANCHOR), Quality.of(BARE, use(9, 4, 2)));
    }

    @Test
    void aBriefDefinitionIsOne() {
        Code brief = BARE.edit().brief("Geld fehlt.").done();
        assertEquals(List.of(Quality.NO_ANCHOR), Quality.of(brief, use(9, 4, 2)));
    }

    @Test
    void anUnusedCodeIsNotAskedForAnExample() {
        assertEquals(List.of(Quality.NO_DEFINITION, Quality.NEVER_USED), Quality.of(BARE, use(0, 0, 0)));
    }

    @Test
    void oneInterviewAndOneCoderAreSaidOnlyWhereThereAreMore() {
        assertEquals(List.of(Quality.ONE_INTERVIEW, Quality.ONE_CODER), Quality.of(DEFINED, use(9, 1, 1)));
        assertEquals(List.of(), Quality.of(DEFINED, new Quality.Use(false, 9, 1, 1, 1, 1)));
        assertEquals(List.of(), Quality.of(DEFINED, use(9, 2, 0)), "0 means that the coders are not known");
    }

    @Test
    void aThemeNeedsADefinitionOnly() {
        Quality.Use theme = new Quality.Use(true, 0, 0, 0, 3, 5);
        assertEquals(List.of(Quality.NO_DEFINITION), Quality.of(BARE, theme));
        assertEquals(List.of(), Quality.of(DEFINED, theme));
    }

    @Test
    void nobodyLooksAtACodeThatIsPutAway() {
        assertEquals(
                List.of(), Quality.of(BARE.edit().status(CodeStatus.ARCHIVED).done(), use(0, 0, 0)));
    }
}
