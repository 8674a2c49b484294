package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Decides which of the candidates in front of the lines are speakers.
///
/// `Also ich sage mal so: …` has a speaker's form, and `Ort: Köln` too. So every name is judged over the whole
/// text: how often it comes, whether transcription rules know it, how it is set, and whether it stands where
/// the sure ones stand.
final class LabelChoice {

    /// A line that opens a turn.
    record Taken(int line, Label label) {}

    /// One candidate in its place.
    ///
    /// @param apart  whether a blank line or nothing stands above it
    /// @param marked whether a time mark stands in front of it or above it
    /// @param value  what is said on the line
    record Place(int line, Label label, boolean bold, boolean apart, boolean marked, String value) {}

    /// All places of one name.
    record Group(String name, List<Place> places) {

        int count() {
            return places.size();
        }

        double share(Predicate<Place> what) {
            return (double) places.stream().filter(what).count() / places.size();
        }
    }

    /// More people than ever spoke in one room.
    private static final int MANY = 2000;

    /// Points from which a name is a speaker.
    static final double ENOUGH = 3;

    /// @param value what stands behind the name where it comes first
    record Refused(String name, int count, String value) {}

    private final List<Taken> taken;
    private final List<Refused> refused;

    private LabelChoice(List<Taken> taken, List<Refused> refused) {
        this.taken = taken;
        this.refused = refused;
    }

    /// In the order of the text; empty if there are no speakers.
    List<Taken> taken() {
        return taken;
    }

    /// Names that were likely enough to be mentioned.
    List<Refused> refused() {
        return refused;
    }

    /// Spellings that mean the same speaker: `B 2` and `B2`.
    static String key(String name) {
        return name.replace('\u00A0', ' ').replaceAll("(?<=\\p{L}) (?=\\d)", "");
    }

    static LabelChoice of(Paper paper, ReadOptions options) {
        List<Place> places = places(paper);
        Set<String> wanted = options.labels();
        if (wanted != null) {
            Set<String> keys = new HashSet<>();
            wanted.forEach(w -> keys.add(key(w)));
            List<Taken> taken = places.stream()
                    .filter(p -> keys.contains(key(p.label().name())))
                    .map(p -> new Taken(p.line(), p.label()))
                    .toList();
            return new LabelChoice(taken, List.of());
        }
        LabelChoice best = new LabelChoice(List.of(), List.of());
        for (Label.Form form : Label.Form.values()) {
            List<Place> ofForm =
                    places.stream().filter(p -> p.label().form() == form).toList();
            LabelChoice choice = form == Label.Form.COLON ? colons(paper, ofForm) : others(paper, form, ofForm);
            boolean clearlyMore = choice.taken.size() > 2 * best.taken.size();
            if (clearlyMore) {
                best = new LabelChoice(choice.taken, best.refused.isEmpty() ? choice.refused : best.refused);
            } else if (form == Label.Form.COLON) {
                best = choice;
            }
        }
        return best.withSameNames(places);
    }

    private static List<Place> places(Paper paper) {
        List<Place> places = new ArrayList<>();
        boolean apart = true;
        boolean markAbove = false;
        for (int i = 0; i < paper.body(); i++) {
            Paper.Line line = paper.lines().get(i);
            String text = line.text();
            if (line.isBlank()) {
                apart = true;
                continue;
            }
            Label label = Label.at(text, paper.marks());
            List<Mark> marks = paper.marks().in(text);
            if (label != null) {
                boolean bold = line.bold() > 0 && line.bold() >= label.end() - 1;
                boolean marked =
                        markAbove || !marks.isEmpty() && marks.getFirst().end() <= label.textStart();
                places.add(new Place(i, label, bold, apart, marked, Blank.strip(text.substring(label.textStart()))));
            }
            // A line of marks or data about the recording does not separate.
            markAbove = !marks.isEmpty()
                    && marks.getFirst().start() == 0
                    && Blank.skip(text, marks.getLast().end()) == text.length();
            apart = apart && (markAbove || text.startsWith("_"));
        }
        return places;
    }

    private static List<Group> groups(List<Place> places) {
        Map<String, List<Place>> byName = new LinkedHashMap<>();
        for (Place place : places) {
            byName.computeIfAbsent(key(place.label().name()), k -> new ArrayList<>())
                    .add(place);
        }
        return byName.values().stream()
                .map(p -> new Group(p.getFirst().label().name(), p))
                .toList();
    }

    private static LabelChoice colons(Paper paper, List<Place> places) {
        List<Group> groups = groups(places);
        LabelScore score = new LabelScore(paper, groups);
        List<Group> accepted = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Group group : groups) {
            double points = score.of(group);
            if (points >= ENOUGH) {
                accepted.add(group);
            } else if (points >= ENOUGH - 2 && group.count() > 1 || points >= ENOUGH - 1) {
                refused.add(new Refused(
                        group.name(), group.count(), group.places().getFirst().value()));
            }
        }
        List<Taken> taken = new ArrayList<>();
        int total = accepted.stream().mapToInt(Group::count).sum();
        int headerEnd = score.headerEnd(accepted);
        for (Group group : accepted) {
            for (Place place : group.places()) {
                if (place.line() >= headerEnd || !LabelScore.isShort(place.value())) {
                    taken.add(new Taken(place.line(), place.label()));
                }
            }
        }
        boolean lone = total == 1 && !(accepted.getFirst().places().getFirst().line() == 0);
        // Nobody talks alone under a name that hardly ever comes: `Example: …`
        boolean single = accepted.size() == 1
                && !Roles.isKnown(accepted.getFirst().name())
                && accepted.getFirst().share(Place::bold) < 0.6
                && !score.isLabelled();
        if (total == 0 || lone || single || accepted.size() > MANY) {
            return new LabelChoice(List.of(), refused);
        }
        taken.sort(Comparator.comparingInt(Taken::line));
        return new LabelChoice(taken, refused);
    }

    /// Forms without a colon: weaker signs, so that names must come again and cover the text.
    private static LabelChoice others(Paper paper, Label.Form form, List<Place> places) {
        List<Taken> taken = new ArrayList<>();
        int paragraphs = 0;
        boolean apart = true;
        int lines = 0;
        for (int i = 0; i < paper.body(); i++) {
            boolean blank = paper.lines().get(i).isBlank();
            paragraphs += !blank && apart ? 1 : 0;
            lines += blank ? 0 : 1;
            apart = blank;
        }
        List<Group> groups = groups(places);
        boolean any = groups.stream().anyMatch(g -> mayStandAlone(form, g));
        for (Group group : groups) {
            // Beside one that came again, a name of the same kind may come once.
            boolean alike = Roles.isKnown(group.name()) || isNumbered(group.name()) && Label.words(group.name()) <= 2;
            boolean once = any && alike && !LabelScore.hasFunctionWord(group.name());
            if (once || mayStandAlone(form, group)) {
                group.places().forEach(p -> taken.add(new Taken(p.line(), p.label())));
            }
        }
        Set<String> names = new HashSet<>();
        taken.forEach(t -> names.add(key(t.label().name())));
        int units = paragraphs * 4 < lines ? lines : paragraphs;
        int share = form == Label.Form.ALONE ? 5 : 2;
        boolean machine = taken.size() >= 2 && names.stream().allMatch(Roles::isMachine);
        boolean covers = machine || taken.size() >= 3 && taken.size() * share >= Math.min(units, lines);
        if (!covers || !machine && names.size() < 2 && taken.size() < 5) {
            return new LabelChoice(List.of(), List.of());
        }
        taken.sort(Comparator.comparingInt(Taken::line));
        return new LabelChoice(taken, List.of());
    }

    private static boolean isNumbered(String name) {
        return Character.isDigit(name.charAt(name.length() - 1));
    }

    private static boolean mayStandAlone(Label.Form form, Group group) {
        String name = group.name();
        boolean sure = Roles.isKnown(name) || group.share(Place::bold) >= 0.6;
        boolean numbered = isNumbered(name);
        boolean capital = Character.isUpperCase(name.codePointAt(0)) || !Character.isLowerCase(name.codePointAt(0));
        boolean wordy = LabelScore.hasFunctionWord(name);
        if (Roles.isMachine(name)) {
            return true;
        }
        int enough = sure || numbered ? 2 : 3;
        if (wordy || group.count() < enough || Label.words(name) > 4) {
            return sure && form == Label.Form.TAB && !wordy;
        }
        boolean shaped = sure || numbered || capital;
        return shaped && (form != Label.Form.ALONE || sure || group.share(Place::apart) >= 0.9);
    }

    /// Adds lines on which a sure speaker's name stands in another form: the colon forgotten, a tab instead.
    private LabelChoice withSameNames(List<Place> places) {
        if (taken.isEmpty()) {
            return this;
        }
        Set<String> names = new HashSet<>();
        Set<Integer> lines = new HashSet<>();
        for (Taken t : taken) {
            names.add(key(t.label().name()));
            lines.add(t.line());
        }
        List<Taken> all = new ArrayList<>(taken);
        int first = taken.getFirst().line();
        for (Place place : places) {
            Label label = place.label();
            boolean other = label.form() == Label.Form.TAB
                    || label.form() == Label.Form.ALONE && (place.bold() || place.apart());
            if (other && names.contains(key(label.name())) && place.line() > first && lines.add(place.line())) {
                all.add(new Taken(place.line(), label));
            }
        }
        all.sort(Comparator.comparingInt(Taken::line));
        return new LabelChoice(all, refused);
    }
}
