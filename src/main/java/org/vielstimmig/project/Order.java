package org.vielstimmig.project;

import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.VariableId;

/// In which order passages are read, and what divides them.
///
/// @param group    by what they are divided, [By#PLACE] for not at all
/// @param variable of which the values divide them, for [By#VARIABLE]
/// @param sort     within a group; [By#PLACE] is the order of the transcripts and of their texts
/// @param falling  whether the greatest comes first
public record Order(By group, @Nullable VariableId variable, By sort, boolean falling) {

    /// As they stand in the texts.
    public static final Order PLACE = new Order(By.PLACE, null, By.PLACE, false);

    /// What a passage can be put in order by.
    public enum By {
        PLACE,
        TRANSCRIPT,
        CODE,
        SPEAKER,
        CODER,
        VARIABLE,
        WEIGHT,
        CREATED,
        LENGTH
    }

    public static Order grouped(By group) {
        return new Order(group, null, By.PLACE, false);
    }

    public static Order sorted(By sort, boolean falling) {
        return new Order(By.PLACE, null, sort, falling);
    }

    /// Divided by the values of a variable.
    public static Order grouped(VariableId variable) {
        return new Order(By.VARIABLE, variable, By.PLACE, false);
    }

    public Order sortedBy(By by, boolean backwards) {
        return new Order(group, variable, by, backwards);
    }

    public Order groupedBy(By by, @Nullable VariableId of) {
        return new Order(by, of, sort, falling);
    }

    public boolean isGrouped() {
        return group != By.PLACE;
    }

    /// Whether the order of the texts does within a group, so that nothing need be sorted.
    boolean isOfText() {
        return sort == By.PLACE && !falling;
    }
}
