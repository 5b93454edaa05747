-- A page that is only a text: mandate, privacy, accessibility ...

--> text
SELECT * FROM own_text;

--> text from shared/page-statements
