-- From version 1 to 2: sets of codes, links from memos, codings that numbers count once, blind coding.

ALTER TABLE project ADD COLUMN blind_since TEXT;

CREATE TABLE code_set (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    codes    TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

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

ALTER TABLE coding ADD COLUMN doubled INTEGER NOT NULL DEFAULT 0 CHECK (doubled IN (0, 1));

CREATE INDEX coding_chain ON coding (transcript, code, coder, start_piece, start);

ALTER TABLE coding_count ADD COLUMN counted INTEGER NOT NULL DEFAULT 0;

UPDATE coding_count SET counted = codings;

DROP TRIGGER coding_added;

DROP TRIGGER coding_removed;

DROP TRIGGER coding_changed;

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
