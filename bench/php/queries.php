<?php
// Runs the compiled queries of a page and adds their rows to its XML.
declare(strict_types=1);

final class Queries
{
    private array $statements = [];
    private array $rows = [];

    public function __construct(
        private PDO $database,
        private DOMDocument $document,
        private array $values,
        private array $texts,
        private array $plan,
    ) {
    }

    // Whether the page is there and its parameters make sense.
    public function run(DOMElement $page): bool
    {
        foreach ($this->plan as $index => $query) {
            if ($query['check'] !== '') {
                if ($this->values[$query['check']] !== null && $this->read($index) === []) {
                    return false;
                }
            } elseif ($query['parent'] === null && !$this->add($index, $page)) {
                return false;
            }
        }
        return true;
    }

    private function read(int $index): array
    {
        $query = $this->plan[$index];
        $values = [];
        foreach ($query['bindings'] as $name => [$outer, $column]) {
            $values[$name] = $outer === null ? $this->values[$name] : $this->rows[$outer][$column];
        }
        $statement = $this->statements[$index] ??= $this->database->prepare($query['sql']);
        $statement->execute($values);
        return $statement->fetchAll(PDO::FETCH_NUM);
    }

    private function add(int $index, DOMElement $parent): bool
    {
        $query = $this->plan[$index];
        $rows = $this->read($index);
        if ($rows === []) {
            return !$query['required'];
        }
        foreach ($query['steps'] as $step) {
            $parent = $this->last($parent, $step);
        }
        foreach ($rows as $row) {
            $element = $parent->appendChild($this->document->createElement($query['row']));
            if (!$this->fill($element, $query['columns'], $row)) {
                return false;
            }
            $this->rows[$index] = $row;
            foreach ($query['nested'] as $nested) {
                if (!$this->add($nested, $element)) {
                    return false;
                }
            }
        }
        return true;
    }

    // Whether the parameters that the row checks make sense.
    private function fill(DOMElement $element, array $columns, array $row): bool
    {
        foreach ($columns as $index => [$kind, $name, $attribute, $maker]) {
            if ($row[$index] === null || $maker !== null && $row[$maker] === null) {
                continue;
            }
            switch ($kind) {
                case 'check':
                    if ($this->values[$name] !== null && !$row[$index]) {
                        return false;
                    }
                    break;
                case 'attribute':
                    $element->setAttribute($name, (string) $row[$index]);
                    break;
                case 'child':
                    $this->text($this->child($element, $name), (string) $row[$index]);
                    break;
                case 'child-attribute':
                    $this->last($element, $name)->setAttribute($attribute, (string) $row[$index]);
                    break;
                case 'text':
                    $this->text($element, (string) $row[$index]);
                    break;
                case 'commonmark':
                    $fragment = $this->document->createDocumentFragment();
                    $fragment->appendXML($this->texts[$row[$index]]);
                    $this->child($element, $name)->appendChild($fragment);
                    break;
            }
        }
        return true;
    }

    private function child(DOMElement $parent, string $name): DOMElement
    {
        return $parent->appendChild($this->document->createElement($name));
    }

    private function text(DOMElement $element, string $text): void
    {
        $element->appendChild($this->document->createTextNode($text));
    }

    // The last child of that name, made if there is none.
    private function last(DOMElement $parent, string $name): DOMElement
    {
        for ($child = $parent->lastChild; $child !== null; $child = $child->previousSibling) {
            if ($child->nodeName === $name) {
                return $child;
            }
        }
        return $this->child($parent, $name);
    }
}
