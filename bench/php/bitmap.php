<?php
// The functions that the queries ask of the database: sets of positions as
// strings of bits, position p being bit p % 8 of byte p / 8.
declare(strict_types=1);

function bitmap_register(PDO $database, array $ones): void
{
    $and = fn (?string $all, int $row, string $one) => $all === null ? $one : ($all & $one);
    $database->sqliteCreateAggregate('bitmap_and', $and, fn (?string $all) => $all, 1);
    $database->sqliteCreateFunction('bitmap_count',
        fn (string $one, ?string $other) => bitmap_count($other === null ? $one : ($one & $other), $ones),
        2, PDO::SQLITE_DETERMINISTIC);
    $database->sqliteCreateFunction('bitmap_page',
        fn (string $one, int $offset, int $limit) => bitmap_page($one, $offset, $limit, $ones),
        3, PDO::SQLITE_DETERMINISTIC);
}

// Each byte value is looked up once, however often it occurs.
function bitmap_count(string $bitmap, array $ones): int
{
    $count = 0;
    foreach (count_chars($bitmap, 1) as $byte => $times) {
        $count += $ones[$byte] * $times;
    }
    return $count;
}

function bitmap_page(string $bitmap, int $offset, int $limit, array $ones): string
{
    $positions = [];
    $seen = 0;
    $length = strlen($bitmap);
    for ($at = 0; $at < $length && $seen < $offset + $limit; $at++) {
        $byte = ord($bitmap[$at]);
        if ($seen + $ones[$byte] <= $offset) {
            $seen += $ones[$byte];
            continue;
        }
        for ($bit = 0; $bit < 8; $bit++) {
            if ($byte >> $bit & 1 && ++$seen > $offset && $seen <= $offset + $limit) {
                $positions[] = 8 * $at + $bit;
            }
        }
    }
    return '[' . implode(',', $positions) . ']';
}
