-- What the next edition of a year is called; asked inside its transaction.

--> edition
SELECT (SELECT coalesce(max(id), 0) + 1 FROM edition)                         AS "@id",
       (SELECT coalesce(max(number), 0) + 1 FROM edition WHERE year = :year) AS "@number";
