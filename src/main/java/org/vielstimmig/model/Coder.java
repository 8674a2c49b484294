package org.vielstimmig.model;

/// A person who codes. Every step has one.
public record Coder(CoderId id, String name) implements Entity {

    /// Up to two capitals for a small round badge.
    public String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : name.trim().split("[\\s._-]+")) {
            if (!word.isEmpty() && initials.length() < 2) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.isEmpty() ? "?" : initials.toString();
    }
}
