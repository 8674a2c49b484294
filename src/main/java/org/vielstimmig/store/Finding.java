package org.vielstimmig.store;

/// Something in a project file that is not as it should be.
public sealed interface Finding {

    /// The database itself is damaged.
    ///
    /// @param detail what SQLite says of it
    record Damage(String detail) implements Finding {}

    /// A coding's quote is not the text at its place.
    record QuoteDiffers(String coding, String transcript, int start, int end) implements Finding {}

    /// A coding's or turn's range reaches over the end of the text.
    record RangeOutside(String what, String transcript, int start, int end) implements Finding {}

    /// Something points at a thing that is not there.
    record Dangling(String what, String id) implements Finding {}
}
