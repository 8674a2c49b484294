package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vielstimmig.exchange.sample.SampleSource;
import org.vielstimmig.i18n.Lang;

class GuideTest {

    private static List<String> ways(Guide guide) {
        return guide.blocks().stream()
                .flatMap(b -> b.spans().stream())
                .map(Guide.Span::way)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    @Test
    void formsAreKnownAndNothingElseIsMarkup() {
        Guide guide = Guide.of("# T\n\nEins **zwei** [drei](room:coding).\n\n- a\n- b\n\n1. Migrant\\*innen\n");
        assertEquals("T", guide.title());
        assertEquals(
                List.of(
                        new Guide.Span("Eins ", false, ""),
                        new Guide.Span("zwei", true, ""),
                        new Guide.Span(" ", false, ""),
                        new Guide.Span("drei", false, "room:coding"),
                        new Guide.Span(".", false, "")),
                guide.blocks().get(1).spans());
        assertEquals("Migrant*innen", guide.blocks().getLast().plain());
        assertEquals(1, guide.blocks().getLast().number());
        assertEquals(
                List.of("T", "=", "", "Eins zwei", "drei.", "", "- a", "- b", "", "1. Migrant*innen"), guide.lines(10));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        Guide german = Guide.sample(Lang.DE);
        Guide english = Guide.sample(Lang.EN);
        assertEquals(
                german.blocks().stream().map(Guide.Block::kind).toList(),
                english.blocks().stream().map(Guide.Block::kind).toList());
        assertEquals(ways(german), ways(english));
        for (Guide guide : List.of(german, english)) {
            String all = guide.blocks().stream().map(Guide.Block::plain).collect(Collectors.joining());
            assertTrue(all.indexOf('[') < 0 && !all.contains("**") && all.indexOf('\\') < 0, "no markup is left");
        }
    }

    @Test
    void itsWaysLeadSomewhereInTheSample() {
        SampleSource source = new SampleSource();
        Set<String> titles = source.about().transcripts().stream()
                .map(SampleSource.InterviewSource::title)
                .collect(Collectors.toSet());
        Set<String> codes =
                source.codebook().stream().map(SampleSource.CodeSource::path).collect(Collectors.toSet());
        for (String way : ways(Guide.sample(Lang.DE))) {
            String to = way.substring(way.indexOf(':') + 1);
            switch (way.substring(0, way.indexOf(':'))) {
                case "transcript" -> assertTrue(titles.contains(to), to);
                case "code" -> assertTrue(codes.contains(to), to);
                case "room" ->
                    assertTrue(
                            Set.of("transcripts", "coding", "codebook", "questionnaire")
                                    .contains(to),
                            to);
                case "search" ->
                    assertTrue(Set.of("Migrant*innen", "Migrantenorganisation").contains(to), to);
                case "part" -> assertTrue(Set.of("memos", "history").contains(to), to);
                default -> throw new AssertionError(way);
            }
        }
    }
}
