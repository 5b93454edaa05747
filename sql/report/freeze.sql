-- Seals the edition: after this nothing about it changes.

--> edition
INSERT INTO edition (id, year, number, language, frozen_at, frozen_by, reason)
VALUES (CAST(:edition AS INTEGER), :year, CAST(:number AS INTEGER), :language, :now, :by, :reason)
RETURNING id AS "@id";
