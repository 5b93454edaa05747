-- Who published a publication; :publication is its id.

--> publisher
SELECT o.*
  FROM publication_organization po
  JOIN organization_entry o ON o.":organization" = po.organization_id
 WHERE po.publication_id = :publication
 ORDER BY o."." COLLATE localized, o."@slug";
