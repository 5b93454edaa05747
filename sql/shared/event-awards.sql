-- The prizes given at an event; :event is its id.

--> award
SELECT "@year", "winner", "prize-name", "prize-name/@slug", "prize-name/@lang",
       "reason (commonmark)", "reason/@lang",
       "related-project", "related-project/@slug", "related-project/@lang",
       "source", "source/@key", "source/@url", "source/@retrieved", "source/@lang"
  FROM award_page
 WHERE ":event" = :event
 ORDER BY "@year" DESC, "winner" COLLATE localized, "prize-name/@slug";
