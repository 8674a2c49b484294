package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.project.Progresses.Progress;

/// How far the coding has come is what counting character by character says.
class ProgressesTest {

    @TempDir
    Path folder;

    @Test
    void onlyAnswersCountAndOverlapsCountOnce() {
        try (Session session = Session.create(folder.resolve("probe.vielstimmig"), "Probe", "Ada")) {
            TranscriptId id = Given.transcript(session, "Eins", "I: Was half?\nB: ab cd\nI: Und?\nB: efgh");
            Code code = Given.code(session, "A");
            Code other = Given.code(session, "B");
            assertEquals(new Progress(id, 8, 0, 2, 2), of(session, id, session.sight()));
            Given.coding(session, id, "ab cd", code);
            Given.coding(session, id, "cd", other);
            Given.coding(session, id, "Was half?", other);
            Progress half = of(session, id, session.sight());
            assertEquals(new Progress(id, 8, 4, 2, 1), half);
            assertEquals(50, half.percent());
            session.setActor("Ben");
            Given.coding(session, id, "efgh", code);
            assertEquals(100, of(session, id, session.sight()).percent());
            Sight bens = new Sight(Sight.Who.MINE, Sight.idOf(session.snapshot(), "Ben"));
            assertEquals(new Progress(id, 8, 4, 2, 1), of(session, id, bens));
            Session.await(new Coders(session).setBlind(true));
            assertEquals(new Progress(id, 8, 4, 2, 1), of(session, id, session.sight()));
        }
    }

    private static Progress of(Session session, TranscriptId id, Sight sight) {
        return Session.await(new Progresses(session).of(id, sight)).orElseThrow();
    }

    @Test
    void afterAnyStepsItIsWhatCountingSays() {
        Random random = Seed.random("progress");
        int coded = 0;
        try (Session session = Session.create(folder.resolve("probe.vielstimmig"), "Probe", "Person 0")) {
            RandomSteps steps = new RandomSteps(session, random);
            for (int i = 0; i < 400; i++) {
                steps.step();
                if (i % 10 != 0) {
                    continue;
                }
                Sight sight = session.sight();
                List<Coder> coders = session.snapshot().coders();
                if (random.nextBoolean() && !coders.isEmpty()) {
                    sight = new Sight(
                            random.nextBoolean() ? Sight.Who.MINE : Sight.Who.OTHERS,
                            coders.get(random.nextInt(coders.size())).id());
                }
                for (Progress progress : new Progresses(session).all(sight)) {
                    assertEquals(naive(session, progress.transcript(), sight), progress, "step " + i);
                    coded += progress.coded();
                }
            }
        }
        assertTrue(coded > 0);
    }

    private static Progress naive(Session session, TranscriptId id, Sight sight) {
        Transcript transcript = session.snapshot().transcript(id).orElseThrow();
        TranscriptText text = Session.await(session.read(s -> s.text(id).orElseThrow()));
        Set<Integer> covered = new HashSet<>();
        for (Coding coding : Given.codings(session, id)) {
            if (sight.sees(coding.coder())) {
                for (int i = coding.range().start(); i < coding.range().end(); i++) {
                    covered.add(i);
                }
            }
        }
        int said = 0;
        int coded = 0;
        int answers = 0;
        int left = 0;
        for (Turn turn : text.turns()) {
            Speaker speaker = transcript.speaker(turn.speaker()).orElse(null);
            if (speaker == null || !speaker.role().asks()) {
                List<Integer> words = java.util.stream.IntStream.range(
                                turn.range().start(), turn.range().end())
                        .filter(i -> !Character.isWhitespace(text.text().charAt(i)))
                        .boxed()
                        .toList();
                int here = (int) words.stream().filter(covered::contains).count();
                said += words.size();
                coded += here;
                answers += words.isEmpty() ? 0 : 1;
                left += !words.isEmpty() && here == 0 ? 1 : 0;
            }
        }
        return new Progress(id, said, coded, answers, left);
    }
}
