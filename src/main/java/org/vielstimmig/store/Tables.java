package org.vielstimmig.store;

import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.model.Release;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.Variable;

/// The tables of a project file, and what a change does to them. Knows nothing of steps and transactions: those
/// are [Store]'s.
final class Tables {

    final ProjectTable project;
    final CoderTable coders;
    final VariableTable variables;
    final TranscriptTable transcripts;
    final CodeTable codes;
    final CodeSetTable codeSets;
    final CodingTable codings;
    final MemoTable memos;
    final MemoLinkTable memoLinks;
    final Doubles doubles;
    final Selection selection;
    final ReleaseTable releases;
    final QuestionnaireTable questionnaire;
    final AudienceTable audiences;
    final ScaleTable scales;
    final BlockTable blocks;
    final ItemTable items;
    final Texts texts;
    final TextEdits textEdits;

    Tables(Sql sql, Json json) {
        project = new ProjectTable(sql, json);
        coders = new CoderTable(sql, json);
        variables = new VariableTable(sql, json);
        transcripts = new TranscriptTable(sql, json);
        codes = new CodeTable(sql, json);
        PieceTable pieces = new PieceTable(sql);
        codeSets = new CodeSetTable(sql, json);
        codings = new CodingTable(sql, json, pieces);
        doubles = new Doubles(sql, pieces);
        selection = new Selection(sql, codings, pieces);
        memos = new MemoTable(sql, json, pieces);
        memoLinks = new MemoLinkTable(sql, json, pieces);
        releases = new ReleaseTable(sql, json);
        questionnaire = new QuestionnaireTable(sql, json);
        audiences = new AudienceTable(sql, json);
        scales = new ScaleTable(sql, json);
        blocks = new BlockTable(sql, json);
        items = new ItemTable(sql, json);
        texts = new Texts(sql, pieces);
        textEdits = new TextEdits(texts, pieces, codings, doubles, memos, memoLinks);
    }

    /// Carries out one change, within the transaction that is open.
    void apply(Change change) {
        switch (change) {
            case Change.Added(Entity entity) -> add(entity);
            case Change.Removed(Entity entity) -> remove(entity);
            case Change.Changed(Entity before, Entity after) -> change(before, after);
            case Change.TextEdited edited -> textEdits.apply(edited);
            case Change.TurnsReplaced replaced -> texts.replaceTurns(replaced);
        }
    }

    private void add(Entity entity) {
        switch (entity) {
            case Project e -> project.insert(e);
            case Coder e -> coders.insert(e);
            case Transcript e -> transcripts.insert(e);
            case Code e -> codes.insert(e);
            case CodeSet e -> codeSets.insert(e);
            case Coding e -> {
                codings.insert(e);
                doubles.settle(e);
            }
            case Memo e -> memos.insert(e);
            case MemoLink e -> memoLinks.insert(e);
            case Variable e -> variables.insert(e);
            case Release e -> releases.insert(e);
            case Questionnaire e -> questionnaire.insert(e);
            case Audience e -> audiences.insert(e);
            case Scale e -> scales.insert(e);
            case Block e -> blocks.insert(e);
            case Item e -> items.insert(e);
        }
    }

    private void remove(Entity entity) {
        switch (entity) {
            case Project e -> project.delete(e);
            case Coder e -> coders.delete(e);
            case Transcript e -> transcripts.delete(e);
            case Code e -> codes.delete(e);
            case CodeSet e -> codeSets.delete(e);
            case Coding e -> {
                codings.delete(e);
                doubles.settle(e);
            }
            case Memo e -> memos.delete(e);
            case MemoLink e -> memoLinks.delete(e);
            case Variable e -> variables.delete(e);
            case Release e -> releases.delete(e);
            case Questionnaire e -> questionnaire.delete(e);
            case Audience e -> audiences.delete(e);
            case Scale e -> scales.delete(e);
            case Block e -> blocks.delete(e);
            case Item e -> items.delete(e);
        }
    }

    private void change(Entity before, Entity after) {
        switch (after) {
            case Project e -> project.update(e);
            case Coder e -> coders.update(e);
            case Transcript e -> transcripts.update(e);
            case Code e -> codes.update(e);
            case CodeSet e -> codeSets.update(e);
            case Coding e -> {
                codings.update(e);
                if (before instanceof Coding was && Doubles.matters(was, e)) {
                    doubles.settle(was);
                    doubles.settle(e);
                }
            }
            case Memo e -> memos.update(e);
            case MemoLink e -> memoLinks.update(e);
            case Variable e -> variables.update(e);
            case Release e -> releases.update(e);
            case Questionnaire e -> questionnaire.update(e);
            case Audience e -> audiences.update(e);
            case Scale e -> scales.update(e);
            case Block e -> blocks.update(e);
            case Item e -> items.update(e);
        }
    }
}
