-- Events: those to come, and twenty at a time of the past. What has been held
-- is past, also when only its year is known and the year is not over.

--> parameter side
SELECT 1
 WHERE (:side - 1) * 20 < max(1,
       (SELECT count(*) FROM event WHERE last_day < :today) +
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
       (SELECT id FROM event_text WHERE event_id = e.id AND language = substr(:languages, 4, 2)),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = substr(:languages, 7, 2)))
 WHERE e.last_day >= :today AND e.status <> 'held'
 ORDER BY e.last_day, e.starts;

--> events/past
WITH past (total) AS (
       SELECT (SELECT count(*) FROM event WHERE last_day < :today) +
              (SELECT count(*) FROM event WHERE last_day >= :today AND status = 'held'))
SELECT total                     AS "@total",
       max(1, (total + 19) / 20) AS "@pages",
       coalesce(:side, 1)        AS "@page",
       20                        AS "@page-size"
  FROM past;

-- The page is found in the index alone; only its events are read.
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
  FROM (SELECT id, last_day FROM event WHERE last_day < :today
        UNION ALL
        SELECT id, last_day FROM event WHERE last_day >= :today AND status = 'held'
         ORDER BY last_day DESC, id DESC
         LIMIT 20 OFFSET (coalesce(:side, 1) - 1) * 20) page
  JOIN event e ON e.id = page.id
  JOIN event_text t ON t.id = coalesce(
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = substr(:languages, 4, 2)),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = substr(:languages, 7, 2)))
 ORDER BY e.last_day DESC, e.id DESC;
