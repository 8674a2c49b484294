package org.vielstimmig.project;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.ProjectId;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.settings.SettingsFile;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// Where one begins to look at the sample: in an interview in which much is coded, with a code chosen that many speak
/// of and from both sides, where it is spoken of first.
public final class SampleStart {

    static final String INTERVIEW = "I-01 Kitagründung";
    static final String CODE = "Zusammenarbeit/Tandem";

    /// @param offset into the interview's text, where reading begins
    private record Start(Transcript interview, int offset, CodeId code) {}

    private SampleStart() {}

    /// Lets a person begin there who has never been in this sample. Nothing happens in other projects, in one
    /// that was read before, or where interview or code are gone. Not on the window's thread.
    ///
    /// @return whether they begin there
    public static boolean choose(SettingsFile settings, Session session) {
        ProjectId project = session.snapshot().project().id();
        if (LastPlace.wasIn(settings.get(), project) || !Session.await(Sample.is(session))) {
            return false;
        }
        Optional<Start> start = Session.await(session.read(store -> of(store, session.snapshot())));
        start.ifPresent(s -> settings.change(
                now -> LastPlace.begin(now, project, s.interview().id(), s.offset(), s.code())));
        return start.isPresent();
    }

    private static Optional<Start> of(Store store, Snapshot snapshot) {
        Optional<CodeId> code = new CodeTree(snapshot.codes()).byPath(CODE).map(found -> found.id());
        return snapshot.transcripts().stream()
                .filter(t -> t.title().equals(INTERVIEW))
                .findFirst()
                .flatMap(interview -> code.flatMap(chosen -> store.text(interview.id())
                        .map(text ->
                                new Start(interview, offset(text, store.codings(interview.id()), chosen), chosen))));
    }

    /// The question before the first answer that has the code.
    private static int offset(TranscriptText text, List<Coding> codings, CodeId code) {
        int first = codings.stream()
                .filter(coding -> coding.code().equals(code))
                .map(Coding::range)
                .min(Comparator.comparingInt(range -> range.start()))
                .map(range -> range.start())
                .orElse(0);
        List<Turn> turns = text.turns();
        int answer = 0;
        while (answer + 1 < turns.size() && turns.get(answer + 1).range().start() <= first) {
            answer++;
        }
        return answer == 0 ? 0 : turns.get(answer - 1).range().start();
    }
}
