-- Groups, seats and meetings.

--> body
SELECT (SELECT nullif(count(*), 0) FROM body_meeting
         WHERE body_id = b.id AND substr(held, 1, 4) = :year)     AS "@meetings",
       (SELECT nullif(count(*), 0) FROM body_meeting
         WHERE body_id = b.id AND substr(held, 1, 4) = :previous) AS "@meetings-last",
       t.name     AS "name",
       t.language AS "name/@lang",
       t.purpose  AS "purpose (commonmark)",
       t.language AS "purpose/@lang",
       b.id       AS ":body"
  FROM localized_body b
  JOIN body_text t ON t.id = b.text_id
 WHERE EXISTS (
       SELECT 1 FROM body_period
        WHERE body_id = b.id AND coalesce(starts, '') <= :last_day AND last_day >= :first_day)
 ORDER BY b.place, b.id;

--> body/period
SELECT starts        AS "@starts",
       ends          AS "@ends",
       certainty     AS "@certainty",
       src.key AS "@source"
  FROM body_period p
  JOIN source src ON src.id = p.source_id
 WHERE body_id = :body AND coalesce(starts, '') <= :last_day AND last_day >= :first_day
 ORDER BY starts, p.id;

--> body/seat
SELECT r.starts      AS "@starts",
       r.ends        AS "@ends",
       r.certainty   AS "@certainty",
       t.role        AS "role",
       t.language    AS "role/@lang",
       n.name        AS "organization",
       n.language    AS "organization/@lang",
       src.key AS "@source"
  FROM localized_body_role r
  JOIN source src ON src.id = r.source_id
  LEFT JOIN body_role_text t ON t.id = r.text_id
  LEFT JOIN named_organization o ON o.id = r.organization_id
  LEFT JOIN organization_name n ON n.id = o.name_id
 WHERE r.body_id = :body AND coalesce(r.starts, '') <= :last_day AND r.last_day >= :first_day
   AND coalesce(t.id, n.id) IS NOT NULL
 ORDER BY r.organization_id IS NOT NULL, n.name COLLATE localized, r.id;

--> body/meeting
SELECT held AS "@held"
  FROM body_meeting
 WHERE body_id = :body AND substr(held, 1, 4) = :year
 ORDER BY held;
