package org.vielstimmig.model;

import java.util.TreeSet;
import java.util.Collections;
import java.util.Set;

/// A page of questions.
///
/// @param audiences who sees it; empty means everybody
public record Block(BlockId id, LocalText title, LocalText description, Set<AudienceId> audiences, int position)
        implements Entity {

    public Block {
        audiences = Collections.unmodifiableSet(new TreeSet<>(audiences));
    }
}
