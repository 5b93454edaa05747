-- From schema version 2 to 3. The tables and fields of content are the same:
-- new are the names of their rules, and content_version. What is derived, and
-- the words of addresses, a new database makes by itself. Days and times that
-- are not there (30 February) are refused with their row, to be mended by hand.

DROP TABLE catalogue;
DROP TABLE facet;
DROP TABLE news_order;
DROP TABLE publication_order;
DROP TABLE event_order;
DROP TABLE project_span;
DROP TABLE project_course;
DROP TABLE address_word;
