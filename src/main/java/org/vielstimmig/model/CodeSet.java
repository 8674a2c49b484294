package org.vielstimmig.model;

import java.util.List;

/// Codes taken together across the tree, for a question of their own: to filter by, to read, to count.
///
/// @param codes in the order they were put in, each once
/// @param position among the sets, from 0
public record CodeSet(CodeSetId id, String name, List<CodeId> codes, int position) implements Entity {

    public CodeSet {
        codes = List.copyOf(codes);
    }

    public CodeSet withName(String newName) {
        return new CodeSet(id, newName, codes, position);
    }

    public CodeSet withCodes(List<CodeId> newCodes) {
        return new CodeSet(id, name, newCodes, position);
    }

    public CodeSet withPosition(int newPosition) {
        return new CodeSet(id, name, codes, newPosition);
    }
}
