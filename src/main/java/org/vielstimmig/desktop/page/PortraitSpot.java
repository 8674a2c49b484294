package org.vielstimmig.desktop.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place of the portrait: what lies in the transcript there.
///
/// @param turn    the turn, null between turns
/// @param codings over it, the longest first; each code once
/// @param left    whether somebody answers there and nothing of it is coded
public record PortraitSpot(@Nullable PageTurn turn, List<PageCoding> codings, boolean left) {

    public PortraitSpot {
        codings = List.copyOf(codings);
    }
}
