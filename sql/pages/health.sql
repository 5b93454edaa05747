-- For monitoring: something is really read from the database.

--> health required
SELECT 'ok' AS "@database" FROM address_word LIMIT 1;
