package org.vielstimmig.desktop.codebook;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeStatus;

/// What someone who knows codebooks would point at.
enum Quality {
    NO_DEFINITION,
    NO_ANCHOR,
    NEVER_USED,
    ONE_INTERVIEW,
    ONE_CODER;

    /// How a code is used.
    ///
    /// @param theme     whether there are codes below it; a theme need not be used itself
    /// @param coders    who have set it; 0 if not known
    /// @param allCoders how many there are in the project
    /// @param allInterviews how many there are in the project
    record Use(boolean theme, int codings, int interviews, int coders, int allCoders, int allInterviews) {}

    /// The gravest first; nothing for a code that is put away.
    static List<Quality> of(Code code, Use use) {
        List<Quality> found = new ArrayList<>();
        if (code.status() == CodeStatus.ARCHIVED) {
            return found;
        }
        if (code.definition().isBlank() && code.brief().isBlank()) {
            found.add(NO_DEFINITION);
        }
        if (use.theme()) {
            return found;
        }
        if (use.codings() == 0) {
            // An example can only be chosen among codings: one complaint is enough.
            if (use.allInterviews() > 0) {
                found.add(NEVER_USED);
            }
            return found;
        }
        if (code.anchors().isEmpty()) {
            found.add(NO_ANCHOR);
        }
        if (use.interviews() == 1 && use.allInterviews() > 1) {
            found.add(ONE_INTERVIEW);
        }
        if (use.coders() == 1 && use.allCoders() > 1) {
            found.add(ONE_CODER);
        }
        return found;
    }
}
