package org.vielstimmig.model;

import java.util.List;

/// Labelled points from low to high, and the answers that stand apart ("don't know").
///
/// @param lead     the sentence above a grid of this scale
/// @param residual answers outside the scale
public record Scale(
        ScaleId id, String key, LocalText name, LocalText lead, List<Point> points, List<Point> residual, int position)
        implements Entity {

    public Scale {
        points = List.copyOf(points);
        residual = List.copyOf(residual);
    }

    /// One answer.
    ///
    /// @param value what is stored for it
    public record Point(int value, LocalText label) {}
}
