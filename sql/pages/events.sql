-- Events: twenty at a time of those to come, and of the past. What has been held
-- is past, also when only its year is known and the year is not over.

--> events
SELECT max(updated) AS "@updated" FROM event;

--> events/coming
WITH list (size, total) AS (
       SELECT 20, count(*)
         FROM event_order listed
         JOIN event ON event.id = listed.event_id
        WHERE listed.last_day >= :today AND event.status <> 'held'),
     page (size, total, skip) AS (
       SELECT size, total, (coalesce(:kommende, 1) - 1) * size FROM list)
SELECT total                                                     AS "@count",
       CASE WHEN total > size THEN total END                     AS "@total",
       CASE WHEN total > size THEN (total + size - 1) / size END AS "@pages",
       CASE WHEN total > size THEN skip / size + 1 END           AS "@page",
       CASE WHEN total > size THEN size END                      AS "@page-size",
       skip < max(1, total)                                      AS "?kommende",
       size                                                      AS ":size",
       skip                                                      AS ":skip"
  FROM page;

--> events/coming/event
SELECT *
  FROM event_entry
 WHERE ":last-day" >= :today AND "@status" <> 'held'
 ORDER BY ":last-day", ":first-day", "@starts"
 LIMIT :size OFFSET :skip;

-- The order begins with the :before whose last day is over; :end is where the
-- page ends among them. The few that are held though it is not come after.
--> events/past
WITH past (size, before, held) AS (
       SELECT 20,
              coalesce((SELECT position + 1 FROM event_order
                         WHERE last_day < :today
                         ORDER BY last_day DESC, position DESC LIMIT 1), 0),
              (SELECT count(*)
                 FROM event_order listed
                 JOIN event ON event.id = listed.event_id
                WHERE listed.last_day >= :today AND event.status = 'held')),
     page (size, before, held, total, skip) AS (
       SELECT size, before, held, before + held, (coalesce(:side, 1) - 1) * size FROM past)
SELECT total                        AS "@total",
       max(1, (total + size - 1) / size) AS "@pages",
       skip / size + 1              AS "@page",
       size                         AS "@page-size",
       skip < max(1, total)         AS "?side",
       before                       AS ":before",
       held                         AS ":held",
       skip                         AS ":skip",
       size                         AS ":size",
       before - max(0, skip - held) AS ":end"
  FROM page;

--> events/past/event
SELECT entry.*
  FROM event_order page
  JOIN event_entry entry ON entry.":event" = page.event_id
 WHERE page.position IN (
       SELECT position FROM event_order WHERE position BETWEEN :end - :size AND :end - 1
       UNION ALL
       SELECT held.position
         FROM event_order held
         JOIN event ON event.id = held.event_id
        WHERE held.position >= :before AND event.status = 'held'
        ORDER BY position DESC
        LIMIT :size OFFSET min(:skip, :held))
 ORDER BY page.position DESC;
