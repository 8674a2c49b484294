package org.vielstimmig.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// Who is asked.
///
/// @param key    short and stable: `MO`; at most five letters or digits, an answer code in exports
/// @param groups the transcripts' groups whose interviews speak for this audience
public record Audience(AudienceId id, String key, LocalText name, Set<String> groups, int position) implements Entity {

    public Audience {
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    }
}
