-- Events: those to come, and twenty at a time of the past. What has been held
-- is past, also when only its year is known and the year is not over.

--> parameter side
SELECT 1
 WHERE (:side - 1) * 20 < max(1,
       coalesce((SELECT position + 1 FROM event_order
                  WHERE last_day < :today
                  ORDER BY last_day DESC, position DESC LIMIT 1), 0) +
       (SELECT count(*) FROM event WHERE last_day >= :today AND status = 'held'));

--> events
SELECT max(updated) AS "@updated" FROM event;

--> events/coming
SELECT count(*) AS "@count" FROM event WHERE last_day >= :today AND status <> 'held';

--> events/coming/event
SELECT e.slug       AS "@slug",
       e.kind       AS "@kind",
       e.status     AS "@status",
       e.starts     AS "@starts",
       e.ends       AS "@ends",
       e.zone       AS "@zone",
       e.season     AS "@season",
       CASE WHEN e.last_day >= :today AND e.status <> 'held' THEN 'true' END AS "@coming",
       e.attendance AS "@attendance",
       e.venue      AS "@venue",
       e.city       AS "@city",
       CASE e.conference WHEN 1 THEN 'true' END AS "@conference",
       e.connection AS "@connection",
       e.certainty  AS "@certainty",
       e.updated    AS "@updated",
       t.title      AS "title",
       t.language   AS "title/@lang",
       t.summary    AS "summary",
       t.language   AS "summary/@lang",
       t.caution    AS "caution",
       t.language   AS "caution/@lang"
  FROM event e
  JOIN event_text t ON t.id = coalesce(
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :second_language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :third_language))
 WHERE e.last_day >= :today AND e.status <> 'held'
 ORDER BY e.last_day, e.starts;

-- The order begins with the :before whose last day is over; :end is where the
-- page ends among them. The few that are held though it is not come after.
--> events/past
WITH past (before, held, skip) AS (
       SELECT coalesce((SELECT position + 1 FROM event_order
                         WHERE last_day < :today
                         ORDER BY last_day DESC, position DESC LIMIT 1), 0),
              (SELECT count(*) FROM event WHERE last_day >= :today AND status = 'held'),
              (coalesce(:side, 1) - 1) * 20)
SELECT before + held                     AS "@total",
       max(1, (before + held + 19) / 20) AS "@pages",
       skip / 20 + 1                     AS "@page",
       20                                AS "@page-size",
       before                            AS ":before",
       held                              AS ":held",
       skip                              AS ":skip",
       before - max(0, skip - held)      AS ":end"
  FROM past;

--> events/past/event
SELECT e.slug       AS "@slug",
       e.kind       AS "@kind",
       e.status     AS "@status",
       e.starts     AS "@starts",
       e.ends       AS "@ends",
       e.zone       AS "@zone",
       e.season     AS "@season",
       CASE WHEN e.last_day >= :today AND e.status <> 'held' THEN 'true' END AS "@coming",
       e.attendance AS "@attendance",
       e.venue      AS "@venue",
       e.city       AS "@city",
       CASE e.conference WHEN 1 THEN 'true' END AS "@conference",
       e.connection AS "@connection",
       e.certainty  AS "@certainty",
       e.updated    AS "@updated",
       t.title      AS "title",
       t.language   AS "title/@lang",
       t.summary    AS "summary",
       t.language   AS "summary/@lang",
       t.caution    AS "caution",
       t.language   AS "caution/@lang"
  FROM event_order page
  JOIN event e ON e.id = page.event_id
  JOIN event_text t ON t.id = coalesce(
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :second_language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :third_language))
 WHERE page.position IN (
       SELECT position FROM event_order WHERE position BETWEEN :end - 20 AND :end - 1
       UNION ALL
       SELECT held.position
         FROM event_order held
         JOIN event ON event.id = held.event_id
        WHERE held.position >= :before AND event.status = 'held'
        ORDER BY position DESC
        LIMIT 20 OFFSET min(:skip, :held))
 ORDER BY page.position DESC;
