-- Where an old address went; asked for when no page answers.
SELECT target FROM redirect WHERE path = :path;
