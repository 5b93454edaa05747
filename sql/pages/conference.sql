-- The yearly conference: a text and every edition, newest first, cancelled
-- and uncertain ones too.

--> conference
SELECT max(updated) AS "@updated"
  FROM (SELECT updated FROM page WHERE slug = :page_name
        UNION ALL
        SELECT updated FROM event WHERE conference = 1);

--> conference/text
SELECT * FROM own_text WHERE "title" IS NOT NULL;

--> conference/text from shared/page-statements

--> conference/event
SELECT *
  FROM event_entry
 WHERE ":conference" = 1
 ORDER BY ":first-day" DESC, "@starts" DESC, ":event" DESC;

--> conference/event from shared/event-awards
