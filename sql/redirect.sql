-- Where an old address went; asked for when no page answers. An address that
-- was kept with its language goes before the same one without.
SELECT target
  FROM redirect
 WHERE path IN (:path, :path || '/', :own_path, :own_path || '/')
 ORDER BY path NOT IN (:path, :path || '/')
 LIMIT 1;
