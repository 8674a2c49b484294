package org.vielstimmig.model;

/// Where a transcript came from. The original bytes stay in the project.
///
/// @param file     file name without folders
/// @param format   short lower-case name of the format: `txt`, `docx`, `pdf`
/// @param encoding the charset's name, or the format's where it brings its own
/// @param sha256   of the original bytes, lower-case hexadecimal
/// @param profile  convention that was recognised: `label`, `f4`, `plain`
public record Source(String file, String format, String encoding, String sha256, String profile) {}
