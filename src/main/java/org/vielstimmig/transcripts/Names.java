package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks for names of real people where programs and typists leave them: in the names of files, in headers, in
/// the paths of recordings, in the accounts of meetings.
final class Names {

    private static final Pattern PATH =
            Pattern.compile("(?:\\b[A-Za-z]:[\\\\/]|\\\\\\\\[\\w-]+\\\\|/(?:Users|home|Volumes)/|file:/{3}"
                    + "|https?://[\\w.-]*sharepoint)"
                    + "[^\\n\\t<>\"|*?]{3,240}");
    /// One of them is in every path; nearly every text has none, and need not be searched for more.
    private static final List<String> PATH_SIGNS = List.of(":\\", ":/", "\\\\", "/Users/", "/home/", "/Volumes/");

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");
    private static final Pattern ENTRY = Pattern.compile(
            "(?im)^[ \\t]*(?:name|interviewer(?:in|:in|\\*in|/in)?|interviewt?e?|interviewpartner(?:in)?|befragter?"
                    + "|transkribent(?:in)?|transkribiert von|transcribed by|transcriber|interviewee|moderator(?:in)?"
                    + "|moderation|teilnehmende|anwesende?|autor(?:in)?|participants?|attendees)[ \\t]*:[ \\t]*"
                    + "((?-i:(?:(?:Frau|Herr|Dr\\.|Prof\\.)[ \\t]+){0,3}"
                    + "\\p{Lu}[\\p{L}’'-]+(?:[ \\t]+\\p{Lu}[\\p{L}’'.-]*){0,3}))");
    private static final Pattern TITLED =
            Pattern.compile("\\b(?:Frau|Herrn?|Dr\\.|Prof\\.)\\s+(?:Dr\\.\\s+)?\\p{Lu}[\\p{L}’-]+");
    private static final Pattern ACCOUNT = Pattern.compile(
            "\\p{Lu}[\\p{L}’'-]+(?:\\s(?:von|van|de|da|zu|el|al|bin|\\p{Lu}\\.))*(?:\\s\\p{Lu}[\\p{L}’'-]+){1,3}"
                    + "(?:\\s[(\\[].{1,40}[)\\]])?");
    private static final Pattern DEVICE =
            Pattern.compile("(?i).*(?:\\b(?:iphone|ipad|galaxy|macbook|pc|laptop)\\b.{0,10}\\b(?:von|of)\\b|’s i?phone"
                    + "|\\((?:extern|gast|guest|external|unverified)\\)).*");

    private static final int TOP = 6000;
    private static final int MANY = 12;
    private static final int LINES = 40;
    /// No talk has more speakers.
    private static final int LABELS = 200;

    private Names() {}

    /// @param header text before the first turn, empty if there is none
    static List<Finding> look(String file, Outline outline, String header) {
        String text = outline.text();
        String top = text.substring(0, Math.min(text.length(), TOP));
        String head = header.substring(0, Math.min(header.length(), TOP));
        List<Finding> findings = new ArrayList<>();
        Persons.inFile(file).stream()
                .distinct()
                .forEach(name -> findings.add(new Finding.NameShown(Finding.NameShown.Where.FILE, name)));
        Set<String> told = new LinkedHashSet<>();
        if (PATH_SIGNS.stream().anyMatch(top::contains)) {
            find(PATH, top, 0, Finding.NameShown.Where.PATH, told, findings);
        }
        if (top.indexOf('@') >= 0) {
            find(ADDRESS, top, 0, Finding.NameShown.Where.ADDRESS, told, findings);
        }
        find(ENTRY, head, 1, Finding.NameShown.Where.HEADER, told, findings);
        find(TITLED, head, 0, Finding.NameShown.Where.HEADER, told, findings);
        head.lines()
                .limit(LINES)
                .flatMap(line -> Persons.inLine(line).stream())
                .filter(name -> told.size() < MANY && told.stream().noneMatch(t -> t.contains(name)))
                .forEach(name -> {
                    told.add(name);
                    findings.add(new Finding.NameShown(Finding.NameShown.Where.HEADER, name));
                });
        boolean accounts = switch (outline.convention()) {
            case TEAMS, ZOOM, OTTER, WORD, HEADED, SUBTITLES -> true;
            default -> false;
        };
        Set<String> labels = new LinkedHashSet<>();
        for (Outline.Part part : outline.parts()) {
            String label = part.label();
            if (label != null && labels.size() < LABELS) {
                labels.add(label);
            }
        }
        for (String label : labels) {
            if (told.size() < MANY && !told.contains(label) && isAccount(label, accounts)) {
                told.add(label);
                findings.add(new Finding.NameShown(Finding.NameShown.Where.ACCOUNT, label));
            }
        }
        List<String> firstNames = labels.stream()
                .filter(label -> !told.contains(label) && isFirstName(label))
                .toList();
        if (!firstNames.isEmpty()) {
            findings.add(new Finding.LabelsAreNames(firstNames));
        }
        return findings;
    }

    /// Whether a label is a first name, or two of them, and nothing else: `Anna-Lena`.
    private static boolean isFirstName(String label) {
        return !Roles.isKnown(label)
                && Arrays.stream(label.split("[ -]", 3)).allMatch(FirstNames::contains)
                && label.split("[ -]", 3).length <= 2;
    }

    private static boolean isAccount(String label, boolean accounts) {
        boolean person = (accounts && ACCOUNT.matcher(label).matches() || Persons.is(label)) && !Roles.isKnown(label);
        return person || isDevice(label);
    }

    /// Whether a label is what a meeting program calls somebody's telephone or a guest.
    static boolean isDevice(String label) {
        return DEVICE.matcher(label).matches();
    }

    private static void find(
            Pattern pattern,
            String text,
            int group,
            Finding.NameShown.Where where,
            Set<String> told,
            List<Finding> findings) {
        Matcher m = pattern.matcher(text);
        while (told.size() < MANY && m.find()) {
            String name = Blank.strip(m.group(group));
            boolean known = Roles.isKnown(name) || told.stream().anyMatch(t -> t.contains(name));
            if (!known && told.add(name)) {
                findings.add(new Finding.NameShown(where, name));
            }
        }
    }
}
