package org.vielstimmig.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;

/// One transcript as index documents, one per turn. A transcript without turns is taken by paragraphs; an empty
/// one leaves a document without words, so that the index knows it has been there.
final class TurnDocuments implements Iterable<Document> {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    private final TranscriptText transcript;
    private final Forms forms;
    private final List<Turn> turns;
    private final Map<SpeakerId, Speaker> speakers = new HashMap<>();

    private List<Forms.Found> words = List.of();
    private final TurnStream stems = new TurnStream(TurnStream.What.STEMS, () -> words);
    private final TurnStream exact = new TurnStream(TurnStream.What.EXACT, () -> words);
    private final TurnStream pairs = new TurnStream(TurnStream.What.PAIRS, () -> words);

    TurnDocuments(TranscriptText transcript, Collection<Speaker> speakers, Forms forms) {
        this.transcript = transcript;
        this.forms = forms;
        this.turns = turns(transcript);
        speakers.forEach(speaker -> this.speakers.put(speaker.id(), speaker));
    }

    private static List<Turn> turns(TranscriptText transcript) {
        List<Turn> turns = transcript.turns().isEmpty() ? paragraphs(transcript.text()) : transcript.turns();
        return turns.isEmpty() ? List.of(new Turn(0, null, new TextRange(0, 0), null)) : turns;
    }

    private static List<Turn> paragraphs(String text) {
        List<Turn> paragraphs = new ArrayList<>();
        Matcher gap = BLANK_LINES.matcher(text);
        int start = 0;
        while (start < text.length()) {
            boolean more = gap.find();
            int end = more ? gap.start() : text.length();
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Turn(0, null, new TextRange(start, end), null));
            }
            start = more ? gap.end() : text.length();
        }
        return paragraphs;
    }

    /// Lucene asks whether there is another document before it has read the words of this one, so each is made
    /// only when taken.
    @Override
    public Iterator<Document> iterator() {
        Iterator<Turn> remaining = turns.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return remaining.hasNext();
            }

            @Override
            public Document next() {
                return document(remaining.next());
            }
        };
    }

    private Document document(Turn turn) {
        TextRange range = turn.range();
        words = forms.in(range.of(transcript.text()));
        Document document = new Document();
        String id = transcript.id().toString();
        document.add(new StringField(Schema.TRANSCRIPT, id, Field.Store.NO));
        document.add(new SortedDocValuesField(Schema.TRANSCRIPT, new BytesRef(id)));
        document.add(new NumericDocValuesField(Schema.TURN, turn.n()));
        document.add(new NumericDocValuesField(Schema.RANGE, (long) range.start() << 32 | range.end()));
        document.add(new Field(Schema.STEMS, stems, Schema.STEMS_TYPE));
        document.add(new Field(Schema.EXACT, exact, Schema.EXACT_TYPE));
        document.add(new Field(Schema.PAIRS, pairs, Schema.PAIRS_TYPE));
        SpeakerId who = turn.speaker();
        Speaker speaker = who == null ? null : speakers.get(who);
        if (speaker != null) {
            for (String name : names(speaker)) {
                document.add(new StringField(Schema.SPEAKER, name, Field.Store.NO));
            }
            document.add(new StringField(Schema.ROLE, speaker.role().name(), Field.Store.NO));
        }
        return document;
    }

    private static Set<String> names(Speaker speaker) {
        Set<String> names = new LinkedHashSet<>();
        names.add(name(speaker.label()));
        names.add(name(speaker.name()));
        Words parts = new Words(speaker.name());
        while (parts.next()) {
            names.add(name(parts.word()));
        }
        return names;
    }

    /// A speaker's name as it is compared: without case and diacritics.
    static String name(String name) {
        return Forms.fold(Forms.visible(name.strip()).toLowerCase(Locale.ROOT), false);
    }
}
