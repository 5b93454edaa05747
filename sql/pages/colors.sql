-- The network's own colours, for /tema.css.

--> colors
SELECT (SELECT updated FROM site) AS "@updated";

--> colors/color
SELECT scheme AS "@scheme", token AS "@token", value AS "@value"
  FROM color
 ORDER BY scheme DESC, token;
