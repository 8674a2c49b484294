package org.vielstimmig.transcripts;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// TEI, as archives keep conversations and plays: speeches (`sp`) and utterances (`u`) with who speaks.
final class TeiDecoder implements Decoder {

    @Override
    public Paper decode(Input input) throws IOException {
        Reader reader = new Reader();
        Xml.read(input.bytes(), reader);
        if (reader.pieces.stream().allMatch(Talk.Piece::aside)) {
            throw input.unknown();
        }
        Talk talk = new Talk(Convention.MARKED_UP, 0.97, reader.pieces, false, reader.titles);
        return Paper.of(talk, "UTF-8", reader.language, List.of());
    }

    private static final class Reader implements Xml.Handler {

        private static final Set<String> SPEECHES = Set.of("sp", "u");
        private static final Set<String> NOT_SAID = Set.of("note", "fw", "pb", "lb", "figDesc");
        private static final Set<String> APART = Set.of("p", "l", "lg", "ab", "seg", "lb", "pb", "speaker");
        private static final Set<String> DIRECTIONS = Set.of("stage", "incident", "kinesic", "vocal", "desc");

        final List<Talk.Piece> pieces = new ArrayList<>();
        final List<String> titles = new ArrayList<>();
        String language = "";
        private final Map<String, String> people = new HashMap<>();
        private final Map<String, Long> times = new HashMap<>();
        private final Deque<String> open = new ArrayDeque<>();
        private final StringBuilder words = new StringBuilder();
        private final StringBuilder name = new StringBuilder();
        private final StringBuilder title = new StringBuilder();
        private String person = "";
        private String who = "";
        private @Nullable Long start;
        private @Nullable Long end;
        private int speech;
        private int left;

        @Override
        public void start(String element, Xml.Attributes attributes) {
            open.push(element);
            if (left > 0 || NOT_SAID.contains(element)) {
                left++;
            }
            if (APART.contains(element)) {
                words.append(' ');
            }
            switch (element) {
                case "TEI", "TEI.2" -> language = attributes.get("lang", language);
                case "person", "personGrp" -> {
                    person = attributes.get("id", "");
                    name.setLength(0);
                }
                case "when" -> times(attributes);
                case "title" -> title.setLength(0);
                case "speaker" -> name.setLength(0);
                case "sp", "u" -> speech(attributes);
                default -> direction(element, "(");
            }
        }

        private void times(Xml.Attributes attributes) {
            Clock.Time time = Clock.of(attributes.get("interval", attributes.get("absolute", "")));
            if (time != null) {
                Long since = times.get(reference(attributes.get("since", "")));
                long millis = Clock.millis(time, "ms".equals(attributes.get("unit")) ? 1 : 1000);
                times.put(attributes.get("id", ""), (since == null ? 0 : since) + millis);
            }
        }

        private void speech(Xml.Attributes attributes) {
            if (speech++ == 0) {
                aside();
                who = reference(attributes.get("who", "").strip().split("\\s+")[0]);
                start = times.get(reference(attributes.get("start", "")));
                end = times.get(reference(attributes.get("end", "")));
                name.setLength(0);
            }
        }

        private static String reference(String id) {
            return id.startsWith("#") ? id.substring(1) : id;
        }

        /// Directions stand in brackets among what is said.
        private void direction(String element, String bracket) {
            if (DIRECTIONS.contains(element) && speech > 0 && !isIn(DIRECTIONS)) {
                words.append(bracket.equals("(") ? " (" : ") ");
            }
        }

        /// Whether an element around the innermost one is one of these.
        private boolean isIn(Set<String> elements) {
            return open.stream().skip(1).anyMatch(elements::contains);
        }

        @Override
        public void characters(String text) {
            if (open.contains("teiHeader")) {
                if ("persName".equals(open.peek()) || "name".equals(open.peek()) && !person.isEmpty()) {
                    name.append(text);
                } else if ("title".equals(open.peek())) {
                    title.append(text);
                }
            } else if ("speaker".equals(open.peek())) {
                name.append(text);
            } else if (left == 0 && (speech > 0 || open.contains("stage") || open.contains("head"))) {
                words.append(text);
            }
        }

        @Override
        public void end(String element) {
            direction(element, ")");
            open.pop();
            left -= left > 0 ? 1 : 0;
            switch (element) {
                case "person", "personGrp" -> {
                    people.put(person, Blank.collapse(name.toString()));
                    person = "";
                }
                case "title" -> {
                    String text = Blank.collapse(title.toString());
                    if (open.contains("titleStmt") && !text.isEmpty() && !titles.contains(text)) {
                        titles.add(text);
                    }
                }
                case "stage", "head" -> {
                    if (speech == 0) {
                        aside();
                    }
                }
                default -> {
                    if (SPEECHES.contains(element) && --speech == 0) {
                        said();
                    }
                }
            }
        }

        private void said() {
            String written = Blank.collapse(name.toString());
            String known = people.getOrDefault(who, "");
            String speaker = !written.isEmpty() ? written : !known.isEmpty() ? known : who;
            String last = speaker.endsWith(".") || speaker.endsWith(":")
                    ? speaker.substring(0, speaker.length() - 1)
                    : speaker;
            pieces.add(new Talk.Piece(last, start, end, tidied()));
        }

        private void aside() {
            String text = tidied();
            if (!text.isEmpty()) {
                pieces.add(new Talk.Piece("", null, null, "(" + text + ")", true));
            }
        }

        private String tidied() {
            String text = Blank.collapse(words.toString()).replace("( ", "(").replace(" )", ")");
            words.setLength(0);
            return text;
        }
    }
}
