package org.vielstimmig.desktop.page;

import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Edit;

/// What is written at one place without leaving it, as one edit: letters added, taken back and replaced. A
/// word put right at the edge of a coding stays coded, whichever way the keys went.
final class Burst {

    private int at;
    private String deleted;
    private String inserted;
    /// Characters at the front that were there before and are taken as rewritten, so that what is written
    /// goes on belonging to whatever they belong to.
    private int carried;

    private Burst(int at, String deleted, String inserted, int carried) {
        this.at = at;
        this.deleted = deleted;
        this.inserted = inserted;
        this.carried = carried;
    }

    static Burst of(Edit edit) {
        return new Burst(edit.at(), edit.deleted(), edit.inserted(), 0);
    }

    /// Goes on behind a burst that was stored while its writer was still writing.
    ///
    /// @param last the character before the caret, not empty
    static Burst behind(Edit edit, String last) {
        return new Burst(edit.at() - last.length(), last + edit.deleted(), last + edit.inserted(), last.length());
    }

    /// Takes a further edit in.
    ///
    /// @return false if it is somewhere else; nothing has changed then
    boolean add(Edit edit) {
        int end = at + inserted.length();
        int to = edit.at() + edit.deleted().length();
        if (to < at || edit.at() > end) {
            return false;
        }
        String left = edit.deleted().substring(0, Math.max(0, at - edit.at()));
        String right = edit.deleted().substring(Math.min(edit.deleted().length(), Math.max(0, end - edit.at())));
        String kept = inserted.substring(0, Math.max(0, edit.at() - at));
        String rest = inserted.substring(Math.min(inserted.length(), Math.max(0, to - at)));
        at = Math.min(at, edit.at());
        deleted = left + deleted + right;
        inserted = kept + edit.inserted() + rest;
        carried = Math.min(carried, kept.length());
        return true;
    }

    /// Whether anything was added, so that there is something to lose.
    boolean writes() {
        return inserted.length() > carried;
    }

    /// All of it as one edit of the text as it was before; null if everything is as before. What is the same at
    /// both ends is no part of it.
    @Nullable
    Edit edit() {
        int shared = Math.min(deleted.length(), inserted.length());
        int head = 0;
        while (head < shared && deleted.charAt(head) == inserted.charAt(head)) {
            head++;
        }
        if (head == deleted.length() && head == inserted.length()) {
            return null;
        }
        head = Math.min(head, deleted.length() == carried && carried > 0 ? 0 : head);
        int tail = 0;
        while (tail < shared - head
                && deleted.charAt(deleted.length() - 1 - tail) == inserted.charAt(inserted.length() - 1 - tail)) {
            tail++;
        }
        if (head > 0 && splits(deleted, inserted, head)) {
            head--;
        }
        if (tail > 0 && splits(deleted, inserted, deleted.length() - tail, inserted.length() - tail)) {
            tail--;
        }
        return new Edit(
                at + head,
                deleted.substring(head, deleted.length() - tail),
                inserted.substring(head, inserted.length() - tail));
    }

    private static boolean splits(String a, String b, int at) {
        return splits(a, b, at, at);
    }

    private static boolean splits(String a, String b, int atA, int atB) {
        return cuts(a, atA) || cuts(b, atB);
    }

    private static boolean cuts(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
