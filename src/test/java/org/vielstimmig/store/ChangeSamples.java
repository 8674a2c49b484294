package org.vielstimmig.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.CodeSetId;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.Evidence;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoLinkId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.ProjectId;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.model.Release;
import org.vielstimmig.model.ReleaseId;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.ScaleId;
import org.vielstimmig.model.Source;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.Turn;
import org.vielstimmig.model.Variable;
import org.vielstimmig.model.VariableId;

/// One change of every kind with every kind of entity in it, with all fields filled and again with all that may
/// be missing missing. Each has a golden file in `journal-1`. A sample is never altered; a new field gets a new
/// sample.
final class ChangeSamples {

    private static final Instant AT = Instant.parse("2026-03-01T10:20:30.456Z");
    private static final LocalText BOTH = LocalText.of(Map.of("de", "Größe „ja“", "en", "size"));
    private static final CodeId CODE = new CodeId(id(1));
    private static final CodingId CODING = new CodingId(id(2));
    private static final CoderId CODER = new CoderId(id(3));
    private static final TranscriptId TRANSCRIPT = new TranscriptId(id(4));
    private static final SpeakerId SPEAKER = new SpeakerId(id(5));
    private static final VariableId VARIABLE = new VariableId(id(6));
    private static final AudienceId AUDIENCE = new AudienceId(id(7));
    private static final ScaleId SCALE = new ScaleId(id(8));
    private static final BlockId BLOCK = new BlockId(id(9));
    private static final ItemId ITEM = new ItemId(id(10));
    private static final ProjectId PROJECT = new ProjectId(id(11));

    private ChangeSamples() {}

    private static UUID id(int n) {
        return new UUID(0x1000_4000L, 0x8000_0000_0000_0000L + n);
    }

    /// By the name of their golden file.
    static Map<String, Change> all() {
        Map<String, Change> all = new LinkedHashMap<>();
        for (Entity entity : full()) {
            all.put("added-" + entity.getClass().getSimpleName(), new Change.Added(entity));
        }
        for (Entity entity : plain()) {
            all.put("added-" + entity.getClass().getSimpleName() + "-plain", new Change.Added(entity));
        }
        for (MemoTarget on : targets()) {
            Memo memo = new Memo(new MemoId(id(12)), on, "Gedanke", CODER, AT);
            all.put("added-Memo-" + on.getClass().getSimpleName(), new Change.Added(memo));
        }
        all.put("removed", new Change.Removed(full().getFirst()));
        all.put("changed", new Change.Changed(new Coder(CODER, "Person 1"), new Coder(CODER, "Person 2")));
        all.put("text-edited", textEdited());
        all.put(
                "text-edited-link",
                new Change.TextEdited(
                        TRANSCRIPT,
                        List.of(new Edit(7, "Anna", "")),
                        List.of(new Change.Move(
                                Change.Move.Kind.LINK, id(15).toString(), new TextRange(3, 9), new TextRange(3, 5)))));
        all.put(
                "turns-replaced",
                new Change.TurnsReplaced(
                        TRANSCRIPT,
                        3,
                        List.of(new Turn(4, SPEAKER, new TextRange(10, 40), 61_000L)),
                        List.of(
                                new Turn(4, SPEAKER, new TextRange(10, 20), 61_000L),
                                new Turn(5, null, new TextRange(20, 40), null))));
        return all;
    }

    private static Change textEdited() {
        return new Change.TextEdited(
                TRANSCRIPT,
                List.of(new Edit(7, "Anna", "[Name 1]"), new Edit(30, "", "\n😀"), new Edit(2, "x", "")),
                List.of(
                        new Change.Move(
                                Change.Move.Kind.CODING, CODING.toString(), new TextRange(3, 9), new TextRange(3, 3)),
                        new Change.Move(
                                Change.Move.Kind.MEMO, id(12).toString(), new TextRange(1, 2), new TextRange(2, 4)),
                        new Change.Move(Change.Move.Kind.TURN, "3", new TextRange(0, 5), new TextRange(0, 6))));
    }

    static List<MemoTarget> targets() {
        return List.of(
                new MemoTarget.OnProject(),
                new MemoTarget.OnTranscript(TRANSCRIPT),
                new MemoTarget.OnPassage(TRANSCRIPT, new TextRange(5, 9)),
                new MemoTarget.OnCode(CODE),
                new MemoTarget.OnCoding(CODING),
                new MemoTarget.OnItem(ITEM),
                new MemoTarget.InDiary("2026-02-28"));
    }

    private static Code code() {
        return new Code(
                CODE,
                new CodeId(id(21)),
                2,
                "Förderung/Antrag",
                "foerd",
                "#2A6F97",
                Facet.BARRIER,
                "kurz",
                "lang\nund länger",
                "wenn",
                "nicht wenn",
                List.of(new CodeId(id(22))),
                "Regel",
                List.of(new Anchor(CODING, Anchor.Kind.BORDERLINE)),
                CodeOrigin.IN_VIVO,
                CodeStatus.AGREED,
                new CodeId(id(23)));
    }

    static List<Entity> full() {
        return List.of(
                code(),
                new Project(PROJECT, "Gemeinsam", "Worum es geht", AT),
                new Coder(CODER, "Person 1"),
                new Transcript(
                        TRANSCRIPT,
                        "Gründung",
                        new Source("a.docx", "docx", "UTF-8", "00ff", "f4"),
                        "de",
                        MarkSide.END,
                        List.of(new Speaker(SPEAKER, "B1", "Befragte 1", Role.INTERVIEWEE)),
                        "MO",
                        "2026-02-28",
                        Map.of(VARIABLE, "1999"),
                        TranscriptStatus.IN_WORK,
                        3,
                        AT),
                new Coding(
                        CODING, TRANSCRIPT, new TextRange(5, 12), CODE, CODER, "„Geld“ 😀", 80, Facet.POTENTIAL, AT, 2),
                new Memo(new MemoId(id(12)), new MemoTarget.OnCode(CODE), "Gedanke", CODER, AT),
                new CodeSet(new CodeSetId(id(14)), "Für den Bericht", List.of(CODE, new CodeId(id(22))), 1),
                new MemoLink(new MemoLinkId(id(15)), new MemoId(id(12)), TRANSCRIPT, new TextRange(5, 12), "„Geld“ 😀"),
                new Variable(VARIABLE, "Land", Variable.Kind.ORDINAL, List.of("NW", "BE"), 1),
                new Release(new ReleaseId(id(13)), 2, "nach dem Treffen", CODER, AT, List.of(code())),
                new Questionnaire(PROJECT, BOTH, BOTH, BOTH, List.of("de", "en")),
                new Audience(AUDIENCE, "MO", BOTH, Set.of("MO", "Dachverband"), 1),
                new Scale(
                        SCALE,
                        "zustimmung",
                        BOTH,
                        BOTH,
                        List.of(new Scale.Point(1, BOTH), new Scale.Point(2, BOTH)),
                        List.of(new Scale.Point(-1, BOTH)),
                        1),
                new Block(BLOCK, BOTH, BOTH, Set.of(AUDIENCE), 1),
                new Item(
                        ITEM,
                        "foerd1",
                        BLOCK,
                        4,
                        ItemKind.MULTIPLE,
                        Map.of(AUDIENCE, BOTH),
                        BOTH,
                        SCALE,
                        List.of(new Option("a", BOTH, CODE, true)),
                        true,
                        true,
                        new Evidence(List.of(CODE), List.of(CODING)),
                        "weil",
                        ItemState.PRETEST,
                        3));
    }

    private static List<Entity> plain() {
        return List.of(
                Code.named(CODE, null, 0, "Thema", Facet.NEUTRAL),
                new Project(PROJECT, "Gemeinsam", "Worum es geht"),
                new Transcript(
                        TRANSCRIPT,
                        "T",
                        new Source("a.txt", "txt", "UTF-8", "", "plain"),
                        "und",
                        MarkSide.NONE,
                        List.of(),
                        "",
                        null,
                        Map.of(),
                        TranscriptStatus.OPEN,
                        0,
                        Instant.parse("2026-03-01T10:20:30Z")),
                new Coding(CODING, TRANSCRIPT, new TextRange(5, 5), CODE, CODER, "weg", null, null, AT, null),
                new Item(
                        ITEM,
                        "q1",
                        BLOCK,
                        0,
                        ItemKind.OPEN,
                        Map.of(),
                        LocalText.EMPTY,
                        null,
                        List.of(new Option("a", LocalText.EMPTY, null, false)),
                        false,
                        false,
                        Evidence.NONE,
                        "",
                        ItemState.DRAFT,
                        1));
    }
}
