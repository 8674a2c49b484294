package org.vielstimmig.store;

import java.util.List;
import java.util.Optional;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.model.Release;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.Variable;

/// All of a project that is small enough to hold in memory, as it was after one step. Immutable; texts, codings
/// and memos are read when they are shown.
///
/// @param step number of the newest step in force
/// @param tick rises with every step done, undone or redone
public record Snapshot(
        Project project,
        int step,
        long tick,
        List<Coder> coders,
        List<Variable> variables,
        List<Transcript> transcripts,
        List<Code> codes,
        List<CodeSet> codeSets,
        List<Release> releases,
        Optional<Questionnaire> questionnaire,
        List<Audience> audiences,
        List<Scale> scales,
        List<Block> blocks,
        List<Item> items) {

    /// The same with other transcripts.
    public Snapshot with(List<Transcript> others) {
        return with(variables, others);
    }

    /// The same with other variables and transcripts.
    public Snapshot with(List<Variable> variables, List<Transcript> others) {
        return new Snapshot(
                project,
                step,
                tick,
                coders,
                variables,
                others,
                codes,
                codeSets,
                releases,
                questionnaire,
                audiences,
                scales,
                blocks,
                items);
    }

    public Optional<Transcript> transcript(TranscriptId id) {
        return transcripts.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    public Optional<Code> code(CodeId id) {
        return codes.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    public Optional<Coder> coder(CoderId id) {
        return coders.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
