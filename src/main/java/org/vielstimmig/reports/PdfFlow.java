package org.vielstimmig.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fills pages from top to bottom. What is laid out comes as strips that are never cut; strips that must not be
/// torn apart are chained.
final class PdfFlow {

    /// Draws a strip whose upper edge is at `top`.
    @FunctionalInterface
    interface Ink {
        void draw(PdfCanvas canvas, float top) throws IOException;
    }

    /// @param before   space above, dropped at the top of a page
    /// @param keepNext whether the next strip must stand on the same page
    /// @param head     strip to repeat on top of every page this one opens, null for none
    record Strip(
            float before,
            float height,
            boolean keepNext,
            @Nullable Strip head,
            Ink ink) {

        static Strip of(float before, float height, boolean keepNext, Ink ink) {
            return new Strip(before, height, keepNext, null, ink);
        }

        Strip under(Strip newHead) {
            return new Strip(before, height, keepNext, newHead, ink);
        }

        Strip kept(boolean keep) {
            return new Strip(before, height, keep, head, ink);
        }
    }

    /// A strip in its place.
    record Placed(float top, Ink ink) {}

    private final float top;
    private final float bottom;
    private final List<List<Placed>> pages = new ArrayList<>();
    private final List<Strip> chain = new ArrayList<>();
    private float y;

    PdfFlow(float top, float bottom) {
        this.top = top;
        this.bottom = bottom;
        newPage();
    }

    List<List<Placed>> pages() {
        place();
        return pages;
    }

    void add(Strip strip) {
        chain.add(strip);
        if (!strip.keepNext()) {
            place();
        }
    }

    void breakPage() {
        place();
        if (!pages.getLast().isEmpty()) {
            newPage();
        }
    }

    private void place() {
        float tall = 0;
        for (Strip strip : chain) {
            tall += strip.before() + strip.height();
        }
        boolean empty = pages.getLast().isEmpty();
        if (!chain.isEmpty() && !empty && y + tall > bottom && tall <= bottom - top) {
            open(chain.getFirst());
        }
        for (Strip strip : chain) {
            float space = pages.getLast().isEmpty() ? 0 : strip.before();
            if (!pages.getLast().isEmpty() && y + space + strip.height() > bottom) {
                open(strip);
                space = 0;
            }
            put(strip, space);
        }
        chain.clear();
    }

    private void open(Strip first) {
        newPage();
        Strip head = first.head();
        if (head != null) {
            put(head, 0);
        }
    }

    private void put(Strip strip, float space) {
        y += space;
        pages.getLast().add(new Placed(y, strip.ink()));
        y += strip.height();
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        y = top;
    }
}
