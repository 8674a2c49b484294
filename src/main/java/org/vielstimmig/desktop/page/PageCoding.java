package org.vielstimmig.desktop.page;

import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;

/// A coding as the page shows it.
///
/// @param range  in offsets of the transcript; empty ones are not drawn
/// @param label  the code's name, shown in the margin
/// @param facet  decides on the shape, and on the colour where `color` is empty
/// @param color  `#rrggbb`, or empty for the facet's colour
/// @param by     initials of who coded, where more than one person has; else empty
/// @param detail further lines for the tooltip (themes above, coder, weight), or empty
public record PageCoding(
        CodingId id, CodeId code, TextRange range, String label, Facet facet, String color, String by, String detail) {

    /// The same coding elsewhere.
    public PageCoding withRange(TextRange newRange) {
        return newRange.equals(range) ? this : new PageCoding(id, code, newRange, label, facet, color, by, detail);
    }

    /// Whether both are drawn alike but for their place.
    boolean looksLike(PageCoding other) {
        return id.equals(other.id)
                && code.equals(other.code)
                && label.equals(other.label)
                && facet == other.facet
                && color.equals(other.color)
                && by.equals(other.by)
                && detail.equals(other.detail);
    }
}
