package org.vielstimmig.store;

import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.model.Release;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.Variable;

/// The parts of a snapshot that are read anew together.
enum Part {
    PROJECT,
    CODERS,
    VARIABLES,
    TRANSCRIPTS,
    CODES,
    RELEASES,
    SURVEY,
    /// Read when shown; in no snapshot.
    NONE;

    static Part of(Entity entity) {
        return switch (entity) {
            case Project p -> PROJECT;
            case Coder c -> CODERS;
            case Variable v -> VARIABLES;
            case Transcript t -> TRANSCRIPTS;
            case Code c -> CODES;
            case Release r -> RELEASES;
            case Questionnaire q -> SURVEY;
            case Audience a -> SURVEY;
            case Scale s -> SURVEY;
            case Block b -> SURVEY;
            case Item i -> SURVEY;
            case Coding c -> NONE;
            case Memo m -> NONE;
        };
    }
}
