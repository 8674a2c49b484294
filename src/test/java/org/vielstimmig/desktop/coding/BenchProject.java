package org.vielstimmig.desktop.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.bench.Interview;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Session;

/// The project of [CodingBench]: two transcripts of a million characters and twenty short ones.
///
/// @param transcripts the two long ones
record BenchProject(Session session, List<TranscriptId> transcripts, List<Code> codes) {

    private static final int LENGTH = 1_000_000;
    private static final int TURNS = 4_000;
    private static final int CODES = 60;

    /// Fills a project, or takes a copy of the one that was kept.
    ///
    /// @param codings of the first transcript
    /// @param kept    where it is kept for the next time; null for nowhere
    static BenchProject begin(Path home, int codings, @Nullable Path kept) throws IOException {
        Path file = home.resolve("bench.vielstimmig");
        if (kept != null && Files.exists(kept)) {
            Files.copy(kept, file);
            Session session = Session.open(file, "Person 0");
            Session.await(session.lookedOver());
            return new BenchProject(
                    session,
                    session.snapshot().transcripts().stream()
                            .limit(2)
                            .map(t -> t.id())
                            .toList(),
                    session.snapshot().codes().stream()
                            .filter(c -> c.parent() != null)
                            .toList());
        }
        BenchProject project =
                new BenchProject(Session.create(file, "Bench", "Person 0"), new ArrayList<>(), new ArrayList<>());
        project.fill(new Random(1), codings);
        if (kept != null) {
            Session.await(project.session().backup(kept));
        }
        return project;
    }

    private void fill(Random random, int codings) {
        for (int i = 0; i < CODES; i++) {
            codes.add(Session.await(new Codebook(session).add("Thema " + i / 6 + "/Teil " + i, c -> c)));
        }
        for (int t = 0; t < 2; t++) {
            TranscriptId id = transcript(random, "I-0" + (t + 1) + " Lang", LENGTH, TURNS);
            transcripts.add(id);
            for (int i = 0; i < CODES; i++) {
                List<Codings.Place> places = new ArrayList<>();
                // The second text is there to change to; its number matters less.
                int many = (t == 0 ? codings : Math.min(codings, 3_000)) / CODES;
                for (int k = 0; k < many; k++) {
                    int start = random.nextInt(LENGTH - 1_000);
                    places.add(new Codings.Place(id, new TextRange(start, start + 20 + random.nextInt(220))));
                }
                Session.await(new Codings(session)
                        .codeAll(StepKind.AUTOCODED, places, codes.get(i).id()));
            }
        }
        for (int t = 0; t < 20; t++) {
            transcript(random, "I-" + (t + 10) + " Kurz", 20_000, 80);
        }
    }

    private TranscriptId transcript(Random random, String title, int length, int turns) {
        return Session.await(session.perform(
                        StepKind.TRANSCRIPTS_IMPORTED, draft -> Interview.add(draft, random, title, length, turns)))
                .transcript()
                .id();
    }
}
