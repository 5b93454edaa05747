-- A file of the edition that is being made.

--> file
INSERT INTO edition_file (edition_id, format, name, bytes, sha256)
VALUES (CAST(:edition AS INTEGER), :format, :name, CAST(:bytes AS INTEGER), :sha256)
RETURNING name AS "@name";
