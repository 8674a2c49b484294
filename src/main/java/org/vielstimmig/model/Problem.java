package org.vielstimmig.model;

import java.util.List;

/// Everything that can be expected to go wrong, as data. Only the faces turn it into words.
public sealed interface Problem {

    // --- files -----------------------------------------------------------------------------------------------------

    record FileMissing(String file) implements Problem {}

    record FileIsFolder(String file) implements Problem {}

    /// A folder, and the folders in it, hold no file.
    record FolderEmpty(String folder) implements Problem {}

    record FileExists(String file) implements Problem {}

    record FolderMissing(String folder) implements Problem {}

    record FileUnreadable(String file, String reason) implements Problem {}

    record FileUnwritable(String file, String reason) implements Problem {}

    // --- project files ---------------------------------------------------------------------------------------------

    record NotAProject(String file) implements Problem {}

    record ProjectEmpty(String file) implements Problem {}

    record ProjectDamaged(String file, String detail) implements Problem {}

    /// A project of an earlier version could not be brought up to date; the file is as it was.
    ///
    /// @param version of the file's schema
    /// @param copy    the copy made before, empty if it was taken away again
    record ProjectNotUpdated(String file, int version, String copy) implements Problem {}

    record ProjectTooNew(String file, int version, int known) implements Problem {}

    /// @param holder who holds it, as far as known: person, machine, program; may be empty
    record ProjectLocked(String file, String holder) implements Problem {}

    record ProjectReadOnly(String file) implements Problem {}

    record KeyWrong(String file) implements Problem {}

    // --- transcripts -----------------------------------------------------------------------------------------------

    record FormatUnknown(String file, List<String> known) implements Problem {}

    /// @param format what the file should have been
    record FileDamaged(String file, String format) implements Problem {}

    record FileEncrypted(String file) implements Problem {}

    /// @param size  as far as it was counted
    /// @param limit more than this is not read
    record FileTooLarge(String file, Measure of, long size, long limit) implements Problem {

        /// What there is too much of.
        public enum Measure {
            BYTES,
            /// What a packed file unpacks to, in bytes.
            UNPACKED,
            CHARACTERS,
            /// Lines, rows, paragraphs or pieces of talk.
            LINES,
            PAGES,
            SPEAKERS
        }
    }

    /// Its reading takes far longer than that of any interview.
    record FileEndless(String file) implements Problem {}

    record NoText(String file) implements Problem {}

    /// Text without columns where a table should be.
    record NoTable(String file) implements Problem {}

    /// A person named a label that a file does not have.
    ///
    /// @param there labels that it has; not all where they are many
    record LabelMissing(String label, List<String> there) implements Problem {}

    record FormatNamedWrong(String format, List<String> known) implements Problem {}

    // --- things not found or not possible --------------------------------------------------------------------------

    record NotFound(Thing what, String name) implements Problem {}

    /// More than one thing answers to the name.
    record Ambiguous(Thing what, String name, int count) implements Problem {}

    record NameTaken(Thing what, String name) implements Problem {}

    record NameEmpty(Thing what) implements Problem {}

    record QuoteMissing(String quote, String transcript) implements Problem {}

    record RangeOutside(int start, int end, int length) implements Problem {}

    record CodeUnderItself(String code) implements Problem {}

    /// A code was to be merged into itself or into one below it.
    record MergedIntoItself(String code) implements Problem {}

    record ValueInvalid(String field, String value, String allowed) implements Problem {}

    /// Codings that are to be one do not hang together, or are not of one code by one coder.
    record CodingsApart(int count) implements Problem {}

    /// @param gesture the one that has the key, by its id
    record KeyTaken(String key, String gesture) implements Problem {}

    record NothingToUndo() implements Problem {}

    record NothingToRedo() implements Problem {}

    /// What others coded would go or change unseen.
    record WhileBlind() implements Problem {}

    /// @param range where in the query the fault lies
    record QueryFault(String query, TextRange range, Fault fault) implements Problem {

        public enum Fault {
            EMPTY,
            UNCLOSED_PAREN,
            UNOPENED_PAREN,
            UNCLOSED_QUOTE,
            MISSING_TERM,
            ONLY_NOT,
            EMPTY_FIELD,
            UNKNOWN_VALUE,
            TOO_MANY_TERMS
        }
    }

    /// @param item export code of the item at fault, or empty
    record ExportFault(Kind kind, String item, String detail) implements Problem {

        public enum Kind {
            NO_ITEMS,
            CODE_INVALID,
            CODE_TWICE,
            CODE_RESERVED,
            OPTION_INVALID,
            OPTION_TWICE,
            TEXT_MISSING,
            OPTIONS_MISSING,
            SCALE_MISSING,
            AUDIENCE_MISSING,
            QUOTE_COPIED,
            ONLY_NAME,
            UNTRANSLATED
        }
    }

    /// What a name was looked up among.
    enum Thing {
        TRANSCRIPT,
        CODE,
        CODE_SET,
        CODING,
        CODER,
        VARIABLE,
        ITEM,
        AUDIENCE,
        BLOCK,
        SCALE,
        SPEAKER,
        MEMO,
        MEMO_LINK,
        STEP,
        RELEASE,
        WORKSPACE
    }
}
