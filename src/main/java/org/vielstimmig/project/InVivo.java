package org.vielstimmig.project;

/// The words of a passage as a code’s name.
public final class InVivo {

    private static final int LONGEST = 80;

    private InVivo() {}

    /// One line, without punctuation at its ends, not longer than a line of the tree can tell; empty if there
    /// is no word.
    public static String name(String words) {
        String name = words.replaceAll("[\\s\\p{Z}]+", " ").strip();
        name = name.replaceAll("^[\\p{Punct}\\p{Pd}„“”«»…\\s]+|[\\p{Punct}\\p{Pd}„“”«»…\\s]+$", "");
        if (name.length() > LONGEST) {
            int cut = name.lastIndexOf(' ', LONGEST);
            name = name.substring(0, cut > LONGEST / 2 ? cut : LONGEST) + "…";
        }
        return name;
    }

    /// A name as one part of a path.
    public static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("/", "\\/");
    }
}
