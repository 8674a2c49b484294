package org.vielstimmig.desktop.coding;

import org.vielstimmig.i18n.PassagesText;

/// What the table of passages can show beside place, words and coder.
enum PassageColumn {
    LINE(PassagesText.LINE, 3.5),
    SPEAKER(PassagesText.SPEAKER, 6),
    CODE(PassagesText.CODE, 11),
    VARIABLES(PassagesText.VARIABLES, 10),
    CREATED(PassagesText.CREATED, 5.5);

    private final PassagesText title;
    private final double ems;

    PassageColumn(PassagesText title, double ems) {
        this.title = title;
        this.ems = ems;
    }

    PassagesText title() {
        return title;
    }

    /// How wide, in the size of the text.
    double ems() {
        return ems;
    }
}
