package org.vielstimmig.model;

/// Which way a theme points. One theme with both sides is one code, not two trees.
public enum Facet {
    POTENTIAL,
    BARRIER,
    AMBIVALENT,
    NEUTRAL
}
