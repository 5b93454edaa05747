<?php
// Reads the site's SQL files once and writes what index.php needs as one PHP
// file, which opcache then holds in memory.
//
//     php compile.php SETTINGS.json DATA.php
//
// Of the settings: sql (the directory of the SQL files), database, stylesheet,
// base, texts (CommonMark text => the XML it becomes).
declare(strict_types=1);

const PAGES = ['home' => 'home', 'projects' => 'projects', 'project' => 'project'];

function read_steps(array $plan, string $path): array
{
    $parent = null;
    foreach ($plan as $index => $query) {
        if ($query['path'] !== '' && str_starts_with($path, $query['path'] . '/')
            && ($parent === null || strlen($query['path']) > strlen($plan[$parent]['path']))) {
            $parent = $index;
        }
    }
    $rest = $parent === null ? $path : substr($path, strlen($plan[$parent]['path']) + 1);
    $steps = explode('/', $rest);
    $row = array_pop($steps);
    return [$parent, $steps, $row];
}

function read_column(string $name): array
{
    return match (true) {
        $name === '.' => ['text', '', ''],
        $name[0] === '@' => ['attribute', substr($name, 1), ''],
        $name[0] === ':' => ['binding', substr($name, 1), ''],
        $name[0] === '?' => ['check', substr($name, 1), ''],
        str_ends_with($name, ' (commonmark)') => ['commonmark', substr($name, 0, -13), ''],
        str_contains($name, '/@') => ['child-attribute', ...explode('/@', $name)],
        default => ['child', $name, ''],
    };
}

function read_columns(SQLite3 $database, string $sql): array
{
    $result = $database->prepare($sql)->execute();
    $columns = [];
    for ($index = 0; $index < $result->numColumns(); $index++) {
        $columns[] = read_column($result->columnName($index));
    }
    return $columns;
}

// An attribute of a child belongs to the column that makes the child.
function link_children(array $columns): array
{
    $made = [];
    foreach ($columns as $index => &$column) {
        if ($column[0] === 'child' || $column[0] === 'commonmark') {
            $made[$column[1]] = $index;
        }
        $column[3] = $column[0] === 'child-attribute' ? $made[$column[1]] ?? null : null;
    }
    return $columns;
}

// Name => [index of the enclosing query or null, index of its column].
function read_bindings(array $plan, ?int $parent, string $sql): array
{
    preg_match_all('/"[^"]*"|\'[^\']*\'|--[^\n]*|:(\w+)/', $sql, $found);
    $bindings = [];
    foreach (array_unique(array_filter($found[1])) as $name) {
        $bindings[$name] = [null, null];
        for ($at = $parent; $at !== null; $at = $plan[$at]['parent']) {
            foreach ($plan[$at]['columns'] as $index => $column) {
                if ($column[0] === 'binding' && $column[1] === $name) {
                    $bindings[$name] = [$at, $index];
                    break 2;
                }
            }
        }
    }
    return $bindings;
}

// The directives of a file and of those it takes in, each [path, flag, sql].
function read_file(string $directory, string $name, string $prefix = ''): array
{
    $found = [];
    $text = file_get_contents("$directory/$name.sql");
    $parts = preg_split('/^--> ?(.*)$/m', $text, -1, PREG_SPLIT_DELIM_CAPTURE);
    for ($at = 1; $at < count($parts); $at += 2) {
        [$path, $flag, $taken] = explode(' ', trim($parts[$at]) . '  ');
        $whole = trim($path === '.' ? $prefix : "$prefix/$path", '/');
        $found = $flag === 'from' ? [...$found, ...read_file($directory, $taken, $whole)]
            : [...$found, [$path === 'parameter' ? $path : $whole, $flag, trim($parts[$at + 1])]];
    }
    return $found;
}

// Makes the views, and gives their texts: a SELECT gives the texts of more.
function make_views(SQLite3 $database, string $file): array
{
    $views = [];
    foreach (preg_split('/;\s*$/m', file_get_contents($file), -1, PREG_SPLIT_NO_EMPTY) as $sql) {
        $sql = trim(preg_replace('/^--.*$/m', '', $sql));
        if (str_starts_with($sql, 'CREATE')) {
            $views[] = $sql;
        } elseif ($sql !== '') {
            for ($result = $database->query($sql); $row = $result->fetchArray(SQLITE3_NUM);) {
                $views[] = $row[0];
            }
        }
    }
    array_map($database->exec(...), $views);
    return $views;
}

function read_plan(SQLite3 $database, string $directory, string $name): array
{
    $plan = [];
    foreach (read_file($directory, $name) as [$path, $flag, $sql]) {
        $check = $path === 'parameter' ? $flag : '';
        [$parent, $steps, $row] = $check === '' ? read_steps($plan, $path) : [null, [], ''];
        $plan[] = [
            'path' => $check === '' ? $path : '', 'sql' => $sql, 'check' => $check,
            'required' => $flag === 'required', 'parent' => $parent, 'steps' => $steps, 'row' => $row,
            'columns' => $check === '' ? link_children(read_columns($database, $sql)) : [],
            'bindings' => read_bindings($plan, $parent, $sql),
            'nested' => [],
        ];
        if ($parent !== null) {
            $plan[$parent]['nested'][] = count($plan) - 1;
        }
    }
    return $plan;
}

$settings = json_decode(file_get_contents($argv[1]), true, flags: JSON_THROW_ON_ERROR);
$database = new SQLite3($settings['database'], SQLITE3_OPEN_READONLY);
$database->enableExceptions(true);
foreach (['bitmap_count' => 2, 'bitmap_page' => 3, 'given' => 1] as $name => $count) {
    $database->createFunction($name, fn () => null, $count);
}
$database->createAggregate('bitmap_and', fn () => null, fn () => null, 1);
$settings['views'] = make_views($database, "{$settings['sql']}/views.sql");
$settings['plans'] = ['site' => read_plan($database, $settings['sql'], 'site')];
foreach (PAGES as $page => $file) {
    $settings['plans'][$page] = read_plan($database, $settings['sql'], "pages/$file");
}
$settings['ones'] = array_map(fn ($byte) => substr_count(decbin($byte), '1'), range(0, 255));
file_put_contents($argv[2], '<?php return ' . var_export($settings, true) . ';');
