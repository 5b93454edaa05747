<?php
// The three pages of the bench, as a careful PHP programmer would make them:
// a connection that stays open, prepared statements, all that can be computed
// before in one array that opcache holds. PHP keeps no compiled stylesheet and
// no prepared statement from one request to the next.
declare(strict_types=1);

require __DIR__ . '/bitmap.php';
require __DIR__ . '/queries.php';

const PARAMETERS = ['type', 'tema', 'partner', 'status', 'aar', 'side'];

function send_head(string $type): void
{
    header("Content-Type: $type; charset=utf-8");
    header('Cache-Control: no-cache');
    header("Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self' data:; "
        . "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    header('X-Content-Type-Options: nosniff');
    header('X-Frame-Options: DENY');
    header('Referrer-Policy: strict-origin-when-cross-origin');
    header('Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    header('Cross-Origin-Opener-Policy: same-origin');
    header('Cross-Origin-Embedder-Policy: require-corp');
    header('Cross-Origin-Resource-Policy: same-origin');
    header('Strict-Transport-Security: max-age=63072000');
}

// The name and slug of a page, or null.
function find_page(string $path): ?array
{
    return match (true) {
        $path === '/' => ['home', null],
        $path === '/prosjekter' => ['projects', null],
        preg_match('~^/prosjekter/([a-z0-9-]{1,64})$~', $path, $found) === 1 => ['project', $found[1]],
        default => null,
    };
}

function add_parameters(DOMDocument $document, DOMElement $page, array $values): void
{
    $parameters = null;
    foreach (PARAMETERS as $name) {
        if ($values[$name] !== null) {
            $parameters ??= $page->appendChild($document->createElement('parameters'));
            $parameter = $parameters->appendChild($document->createElement('parameter'));
            $parameter->setAttribute('name', $name);
            $parameter->appendChild($document->createTextNode($values[$name]));
        }
    }
}

function build_page(array $data, string $name, string $path, ?string $slug): ?DOMDocument
{
    $document = new DOMDocument('1.0', 'UTF-8');
    $page = $document->appendChild($document->createElement('page'));
    foreach (['name' => $name, 'lang' => 'nb', 'path' => $path, 'base' => $data['base']] as $attribute => $value) {
        $page->setAttribute($attribute, $value);
    }
    $values = ['language' => 'nb', 'second_language' => 'nn', 'third_language' => 'en',
        'today' => date('Y-m-d'), 'page_name' => $name, 'slug' => $slug];
    foreach (PARAMETERS as $parameter) {
        $values[$parameter] = $_GET[$parameter] ?? null;
    }
    if ($name === 'projects') {
        add_parameters($document, $page, $values);
    }
    $database = new PDO('sqlite:' . $data['database'], null, null, [
        PDO::ATTR_PERSISTENT => true, PDO::SQLITE_ATTR_OPEN_FLAGS => PDO::SQLITE_OPEN_READONLY]);
    bitmap_register($database, $data['ones']);
    $database->sqliteCreateFunction('given', fn (string $name) => $values[$name], 1, PDO::SQLITE_DETERMINISTIC);
    if ($database->query('SELECT count(*) FROM sqlite_temp_schema')->fetchColumn() === 0) {
        array_map($database->exec(...), $data['views']); // they stay with the connection
    }
    $database->beginTransaction();
    foreach (['site', $name] as $part) {
        $queries = new Queries($database, $document, $values, $data['texts'], $data['plans'][$part]);
        if (!$queries->run($page)) {
            $document = null;
            break;
        }
    }
    $database->commit();
    return $document;
}

function transform(DOMDocument $document, string $file): string
{
    $stylesheet = new DOMDocument();
    $stylesheet->load($file);
    $processor = new XSLTProcessor();
    $processor->importStylesheet($stylesheet);
    return $processor->transformToXml($document);
}

$data = require getenv('BENCH_DATA');
$address = strtok($_SERVER['REQUEST_URI'], '?');
$path = preg_replace(['~\.xml$~', '~^/index$~'], ['', '/'], $address);
$found = find_page($path);
$document = $found === null ? null : build_page($data, $found[0], $path, $found[1]);
if ($document === null) {
    http_response_code(404);
} elseif ($path !== $address) {
    send_head('application/xml');
    echo $document->saveXML();
} else {
    send_head('text/html');
    echo transform($document, $data['stylesheet']);
}
