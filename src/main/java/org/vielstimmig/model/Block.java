package org.vielstimmig.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// A page of questions.
///
/// @param audiences who sees it; empty means everybody
public record Block(BlockId id, LocalText title, LocalText description, Set<AudienceId> audiences, int position)
        implements Entity {

    public Block {
        audiences = Collections.unmodifiableSet(new TreeSet<>(audiences));
    }
}
