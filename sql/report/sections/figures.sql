-- Figures that somebody states.

-- Those that answer an indicator, for both years, each subject's together.
--> figure
SELECT indicator AS "@indicator",
       year      AS "@year",
       "@value", "@certainty",
       CASE WHEN is_part THEN 'part' END AS "@of",
       "subject", "subject/@lang", "note", "note/@lang", "@source"
  FROM reported_figure
 WHERE answers AND year IN (:year, :previous)
 ORDER BY indicator, "subject" COLLATE localized, year DESC, id;

-- The other figures of the year.
--> other-figure
SELECT k."@unit",
       f."@value", f."@certainty",
       k."label", k."label/@lang",
       f."subject", f."subject/@lang", f."note", f."note/@lang", f."@source"
  FROM reported_figure f
  JOIN figure_kind_entry k ON k.":kind" = f.figure_kind_id
 WHERE NOT f.answers AND f.year = :year
 ORDER BY k.":place", f."subject" COLLATE localized, f.id;
