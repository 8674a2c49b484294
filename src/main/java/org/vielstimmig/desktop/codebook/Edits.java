package org.vielstimmig.desktop.codebook;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vielstimmig.model.Code;

/// How the parts of a page change the code it shows: one step for each change.
interface Edits {

    /// The code that the page shows now.
    Optional<Code> code();

    /// @param change of one field, on the code as it is by then
    void change(UnaryOperator<Code> change);
}
