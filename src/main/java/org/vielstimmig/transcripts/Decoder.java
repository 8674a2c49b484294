package org.vielstimmig.transcripts;

import java.io.IOException;

/// Reads one format.
interface Decoder {

    /// Every fault other than a `ProblemException` means that the file is damaged.
    Paper decode(Input input) throws IOException;
}
