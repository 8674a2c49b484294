-- The project file, schema version 3. Ids are UUIDs as text, times ISO 8601 in UTC, offsets UTF-16 code units.
-- Lists and texts in several languages are JSON.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE project (
    id          TEXT PRIMARY KEY,
    title       TEXT NOT NULL,
    description TEXT NOT NULL,
    blind_since TEXT
) STRICT;

-- Keys are small numbers for what is counted very often; everything else names things by their ids.
CREATE TABLE coder (
    key  INTEGER PRIMARY KEY,
    id   TEXT NOT NULL UNIQUE,
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
    key       INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
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
    transcript TEXT PRIMARY KEY REFERENCES transcript (id) ON DELETE CASCADE,
    revision   INTEGER NOT NULL
) STRICT;

-- A text is the texts of its pieces in the order of n. Numbers have gaps, so that a piece can become two. Every
-- anchor below is a piece (start_piece) and a distance from its start (start): an edit writes what lies in the
-- pieces it touches, and nothing behind them. An anchor belongs to the piece that holds the character behind it;
-- no piece is empty but the only one of an empty text.
CREATE TABLE piece (
    transcript TEXT NOT NULL REFERENCES transcript_text ON DELETE CASCADE,
    n          INTEGER NOT NULL,
    units      INTEGER NOT NULL CHECK (units >= 0),
    text       TEXT NOT NULL,
    PRIMARY KEY (transcript, n)
) STRICT;

-- Apart from the text, so that an edit does not write the original again.
CREATE TABLE transcript_original (
    transcript TEXT PRIMARY KEY REFERENCES transcript (id) ON DELETE CASCADE,
    bytes      BLOB NOT NULL
) STRICT;

CREATE TABLE turn (
    transcript  TEXT NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
    n           INTEGER NOT NULL,
    speaker     TEXT,
    start_piece INTEGER NOT NULL,
    start       INTEGER NOT NULL CHECK (start >= 0),
    end_piece   INTEGER NOT NULL CHECK (end_piece >= start_piece),
    "end"       INTEGER NOT NULL CHECK ("end" >= 0 AND (end_piece > start_piece OR "end" >= start)),
    at          INTEGER,
    PRIMARY KEY (transcript, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE code (
    key          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    parent       TEXT REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
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
    merged_into  TEXT REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE code_set (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    codes    TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE coding (
    id          TEXT PRIMARY KEY,
    transcript  TEXT NOT NULL REFERENCES transcript (id) DEFERRABLE INITIALLY DEFERRED,
    start_piece INTEGER NOT NULL,
    start       INTEGER NOT NULL CHECK (start >= 0),
    end_piece   INTEGER NOT NULL CHECK (end_piece >= start_piece),
    "end"       INTEGER NOT NULL CHECK ("end" >= 0 AND (end_piece > start_piece OR "end" >= start)),
    code        TEXT NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    coder       TEXT NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    quote       TEXT NOT NULL,
    weight      INTEGER CHECK (weight BETWEEN 0 AND 100),
    facet       TEXT,
    created     TEXT NOT NULL,
    release     INTEGER,
    doubled     INTEGER NOT NULL DEFAULT 0 CHECK (doubled IN (0, 1))
) STRICT;

CREATE INDEX coding_place ON coding (transcript, start_piece, start, end_piece, "end");
CREATE INDEX coding_across ON coding (transcript, start_piece, end_piece) WHERE end_piece > start_piece;
CREATE INDEX coding_code ON coding (code, transcript);
CREATE INDEX coding_coder ON coding (coder);
CREATE INDEX coding_chain ON coding (transcript, code, coder, start_piece, start);
-- Without the Z, the earlier of two times is the smaller text, whether it has a fraction or not.
CREATE INDEX coding_made ON coding (rtrim(created, 'Z'));
CREATE INDEX coding_length ON coding (length(quote));

-- Codings counted as they come and go, so that nobody waits for a count; `counted` leaves out the doubled ones. Facet
-- '' is the code's own.
CREATE TABLE coding_count (
    code       INTEGER NOT NULL,
    transcript INTEGER NOT NULL,
    coder      INTEGER NOT NULL,
    facet      TEXT NOT NULL,
    codings    INTEGER NOT NULL,
    counted    INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (code, transcript, coder, facet)
) STRICT, WITHOUT ROWID;

-- All of it in the order of the transcripts: by these most is added up.
CREATE INDEX coding_count_transcript ON coding_count (transcript, coder, code, facet, codings, counted);

CREATE TRIGGER coding_added AFTER INSERT ON coding BEGIN
    INSERT INTO coding_count VALUES (
        (SELECT key FROM code WHERE id = new.code), (SELECT key FROM transcript WHERE id = new.transcript),
        (SELECT key FROM coder WHERE id = new.coder), coalesce(new.facet, ''), 1, 1 - new.doubled)
        ON CONFLICT DO UPDATE SET codings = codings + 1, counted = counted + excluded.counted;
END;

CREATE TRIGGER coding_removed AFTER DELETE ON coding BEGIN
    UPDATE coding_count SET codings = codings - 1, counted = counted - 1 + old.doubled
        WHERE code = (SELECT key FROM code WHERE id = old.code) AND transcript = (SELECT key FROM transcript WHERE id = old.transcript)
            AND coder = (SELECT key FROM coder WHERE id = old.coder) AND facet = coalesce(old.facet, '');
    DELETE FROM coding_count
        WHERE code = (SELECT key FROM code WHERE id = old.code) AND transcript = (SELECT key FROM transcript WHERE id = old.transcript)
            AND coder = (SELECT key FROM coder WHERE id = old.coder) AND facet = coalesce(old.facet, '') AND codings = 0;
END;

CREATE TRIGGER coding_changed AFTER UPDATE OF code, transcript, coder, facet, doubled ON coding BEGIN
    INSERT INTO coding_count VALUES (
        (SELECT key FROM code WHERE id = new.code), (SELECT key FROM transcript WHERE id = new.transcript),
        (SELECT key FROM coder WHERE id = new.coder), coalesce(new.facet, ''), 1, 1 - new.doubled)
        ON CONFLICT DO UPDATE SET codings = codings + 1, counted = counted + excluded.counted;
    UPDATE coding_count SET codings = codings - 1, counted = counted - 1 + old.doubled
        WHERE code = (SELECT key FROM code WHERE id = old.code) AND transcript = (SELECT key FROM transcript WHERE id = old.transcript)
            AND coder = (SELECT key FROM coder WHERE id = old.coder) AND facet = coalesce(old.facet, '');
    DELETE FROM coding_count
        WHERE code = (SELECT key FROM code WHERE id = old.code) AND transcript = (SELECT key FROM transcript WHERE id = old.transcript)
            AND coder = (SELECT key FROM coder WHERE id = old.coder) AND facet = coalesce(old.facet, '') AND codings = 0;
END;

-- The same by weight, -1 for none: few weights in each transcript, however many codings.
CREATE TABLE weight_count (
    weight     INTEGER NOT NULL,
    transcript INTEGER NOT NULL,
    codings    INTEGER NOT NULL,
    PRIMARY KEY (weight, transcript)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER weight_added AFTER INSERT ON coding BEGIN
    INSERT INTO weight_count VALUES (
        coalesce(new.weight, -1), (SELECT key FROM transcript WHERE id = new.transcript), 1)
        ON CONFLICT DO UPDATE SET codings = codings + 1;
END;

CREATE TRIGGER weight_removed AFTER DELETE ON coding BEGIN
    UPDATE weight_count SET codings = codings - 1
        WHERE weight = coalesce(old.weight, -1) AND transcript = (SELECT key FROM transcript WHERE id = old.transcript);
    DELETE FROM weight_count
        WHERE weight = coalesce(old.weight, -1) AND transcript = (SELECT key FROM transcript WHERE id = old.transcript)
            AND codings = 0;
END;

CREATE TRIGGER weight_changed AFTER UPDATE OF weight, transcript ON coding
        WHEN old.weight IS NOT new.weight OR old.transcript <> new.transcript BEGIN
    INSERT INTO weight_count VALUES (
        coalesce(new.weight, -1), (SELECT key FROM transcript WHERE id = new.transcript), 1)
        ON CONFLICT DO UPDATE SET codings = codings + 1;
    UPDATE weight_count SET codings = codings - 1
        WHERE weight = coalesce(old.weight, -1) AND transcript = (SELECT key FROM transcript WHERE id = old.transcript);
    DELETE FROM weight_count
        WHERE weight = coalesce(old.weight, -1) AND transcript = (SELECT key FROM transcript WHERE id = old.transcript)
            AND codings = 0;
END;

CREATE TABLE memo (
    id          TEXT PRIMARY KEY,
    kind        TEXT NOT NULL,
    target      TEXT NOT NULL,
    start_piece INTEGER,
    start       INTEGER,
    end_piece   INTEGER,
    "end"       INTEGER,
    text        TEXT NOT NULL,
    coder       TEXT NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    created     TEXT NOT NULL
) STRICT;

CREATE INDEX memo_target ON memo (target, start_piece, end_piece);

CREATE TABLE memo_link (
    id          TEXT PRIMARY KEY,
    memo        TEXT NOT NULL REFERENCES memo (id) DEFERRABLE INITIALLY DEFERRED,
    transcript  TEXT NOT NULL REFERENCES transcript (id) DEFERRABLE INITIALLY DEFERRED,
    start_piece INTEGER NOT NULL,
    start       INTEGER NOT NULL CHECK (start >= 0),
    end_piece   INTEGER NOT NULL CHECK (end_piece >= start_piece),
    "end"       INTEGER NOT NULL CHECK ("end" >= 0 AND (end_piece > start_piece OR "end" >= start)),
    quote       TEXT NOT NULL
) STRICT;

CREATE INDEX memo_link_memo ON memo_link (memo);
CREATE INDEX memo_link_place ON memo_link (transcript, start_piece, end_piece);

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
