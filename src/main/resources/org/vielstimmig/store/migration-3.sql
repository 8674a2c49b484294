-- From version 2 to 3: what lists of passages in any order need, so that their first page comes at once.

CREATE INDEX coding_made ON coding (rtrim(created, 'Z'));
CREATE INDEX coding_length ON coding (length(quote));
CREATE INDEX coding_count_transcript ON coding_count (transcript, coder, code, facet, codings, counted);

CREATE TABLE weight_count (
    weight     INTEGER NOT NULL,
    transcript INTEGER NOT NULL,
    codings    INTEGER NOT NULL,
    PRIMARY KEY (weight, transcript)
) STRICT, WITHOUT ROWID;

INSERT INTO weight_count
    SELECT coalesce(weight, -1), key, count(*) FROM coding JOIN transcript ON transcript.id = coding.transcript
        GROUP BY 1, 2;

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
