-- The project file, schema version 1. Ids are UUIDs as text, times ISO 8601 in UTC, offsets UTF-16 code units.
-- Lists and texts in several languages are JSON.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE project (
    id          TEXT PRIMARY KEY,
    title       TEXT NOT NULL,
    description TEXT NOT NULL
) STRICT;

CREATE TABLE coder (
    id   TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE variable (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    "values" TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- A removed transcript keeps its rows, so that undo brings it back at once.
CREATE TABLE transcript (
    id        TEXT PRIMARY KEY,
    title     TEXT NOT NULL,
    file      TEXT NOT NULL,
    format    TEXT NOT NULL,
    encoding  TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    profile   TEXT NOT NULL,
    language  TEXT NOT NULL,
    mark_side TEXT NOT NULL,
    speakers  TEXT NOT NULL,
    "group"   TEXT NOT NULL,
    date      TEXT,
    "values"  TEXT NOT NULL,
    status    TEXT NOT NULL,
    position  INTEGER NOT NULL,
    added     TEXT NOT NULL,
    removed   INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE transcript_text (
    transcript TEXT PRIMARY KEY REFERENCES transcript ON DELETE CASCADE,
    text       TEXT NOT NULL,
    revision   INTEGER NOT NULL
) STRICT;

-- Apart from the text, so that an edit does not write the original again.
CREATE TABLE transcript_original (
    transcript TEXT PRIMARY KEY REFERENCES transcript ON DELETE CASCADE,
    bytes      BLOB NOT NULL
) STRICT;

CREATE TABLE turn (
    transcript TEXT NOT NULL REFERENCES transcript ON DELETE CASCADE,
    n          INTEGER NOT NULL,
    speaker    TEXT,
    start      INTEGER NOT NULL CHECK (start >= 0),
    "end"      INTEGER NOT NULL CHECK ("end" >= start),
    at         INTEGER,
    PRIMARY KEY (transcript, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE code (
    id           TEXT PRIMARY KEY,
    parent       TEXT REFERENCES code DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER NOT NULL,
    name         TEXT NOT NULL,
    short_name   TEXT NOT NULL,
    color        TEXT NOT NULL,
    facet        TEXT NOT NULL,
    brief        TEXT NOT NULL,
    definition   TEXT NOT NULL,
    use_when     TEXT NOT NULL,
    not_when     TEXT NOT NULL,
    not_when_see TEXT NOT NULL,
    rule         TEXT NOT NULL,
    anchors      TEXT NOT NULL,
    origin       TEXT NOT NULL,
    status       TEXT NOT NULL,
    merged_into  TEXT REFERENCES code DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE coding (
    id         TEXT PRIMARY KEY,
    transcript TEXT NOT NULL REFERENCES transcript DEFERRABLE INITIALLY DEFERRED,
    start      INTEGER NOT NULL CHECK (start >= 0),
    "end"      INTEGER NOT NULL CHECK ("end" >= start),
    code       TEXT NOT NULL REFERENCES code DEFERRABLE INITIALLY DEFERRED,
    coder      TEXT NOT NULL REFERENCES coder DEFERRABLE INITIALLY DEFERRED,
    quote      TEXT NOT NULL,
    weight     INTEGER CHECK (weight BETWEEN 0 AND 100),
    facet      TEXT,
    created    TEXT NOT NULL,
    release    INTEGER
) STRICT;

CREATE INDEX coding_place ON coding (transcript, start, "end");
CREATE INDEX coding_code ON coding (code, transcript);
CREATE INDEX coding_coder ON coding (coder);

CREATE TABLE memo (
    id      TEXT PRIMARY KEY,
    kind    TEXT NOT NULL,
    target  TEXT NOT NULL,
    start   INTEGER,
    "end"   INTEGER,
    text    TEXT NOT NULL,
    coder   TEXT NOT NULL REFERENCES coder DEFERRABLE INITIALLY DEFERRED,
    created TEXT NOT NULL
) STRICT;

CREATE INDEX memo_target ON memo (target);

CREATE TABLE release (
    id     TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    note   TEXT NOT NULL,
    coder  TEXT NOT NULL,
    at     TEXT NOT NULL,
    codes  TEXT NOT NULL
) STRICT;

CREATE TABLE questionnaire (
    id        TEXT PRIMARY KEY,
    title     TEXT NOT NULL,
    welcome   TEXT NOT NULL,
    "end"     TEXT NOT NULL,
    languages TEXT NOT NULL
) STRICT;

CREATE TABLE audience (
    id       TEXT PRIMARY KEY,
    key      TEXT NOT NULL,
    name     TEXT NOT NULL,
    groups   TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE scale (
    id       TEXT PRIMARY KEY,
    key      TEXT NOT NULL,
    name     TEXT NOT NULL,
    lead     TEXT NOT NULL,
    points   TEXT NOT NULL,
    residual TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE block (
    id          TEXT PRIMARY KEY,
    title       TEXT NOT NULL,
    description TEXT NOT NULL,
    audiences   TEXT NOT NULL,
    position    INTEGER NOT NULL
) STRICT;

CREATE TABLE item (
    id          TEXT PRIMARY KEY,
    export_code TEXT NOT NULL,
    block       TEXT NOT NULL REFERENCES block DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    wording     TEXT NOT NULL,
    help        TEXT NOT NULL,
    scale       TEXT REFERENCES scale DEFERRABLE INITIALLY DEFERRED,
    options     TEXT NOT NULL,
    other       INTEGER NOT NULL,
    mandatory   INTEGER NOT NULL,
    evidence    TEXT NOT NULL,
    rationale   TEXT NOT NULL,
    state       TEXT NOT NULL,
    version     INTEGER NOT NULL
) STRICT;

-- The journal: steps and their changes as JSON. `format` is the version of that JSON.
CREATE TABLE step (
    n         INTEGER PRIMARY KEY AUTOINCREMENT,
    id        TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL,
    arguments TEXT NOT NULL,
    coder     TEXT NOT NULL,
    at        TEXT NOT NULL,
    undone    INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    format    INTEGER NOT NULL
) STRICT;

CREATE TABLE change (
    step INTEGER NOT NULL REFERENCES step ON DELETE CASCADE,
    n    INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (step, n)
) STRICT, WITHOUT ROWID;
