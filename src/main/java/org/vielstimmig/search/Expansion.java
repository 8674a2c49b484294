package org.vielstimmig.search;

/// A word that a query stood for, so that people see what was searched.
///
/// @param term  as written in the transcripts, in lower case
/// @param count how often it occurs, in a search within the turns found
public record Expansion(String term, int count) {}
