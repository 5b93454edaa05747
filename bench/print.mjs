// What the bench prints: plain text, aligned, at most 100 columns.

export function heading(text) {
  console.log(`\n${text}\n${'='.repeat(text.length)}`);
}

export function say(text = '') {
  console.log(text);
}

// Rows of cells; the first column is flush left, the others right.
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at].length)));
  const line = (row) => row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[0]))).join('   ');
  console.log(`\n${line(cells[0])}\n${widths.map((width) => '-'.repeat(width)).join('   ')}`);
  for (const row of cells.slice(1)) console.log(line(row));
}

// Three digits that mean something: 0.0123, 1.23, 12.3, 123, 1230.
export function number(value) {
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 4));
}

// "1.23 (1.20-1.27)": the median and the extremes.
export function spread(values) {
  return `${number(median(values))} (${number(Math.min(...values))}-${number(Math.max(...values))})`;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// Targets, gathered while the parts run and shown together at the end.
const targets = [];

export function atLeast(name, limit, value, unit = '') {
  targets.push({ name, limit: `>= ${limit}${unit}`, value: `${number(value)}${unit}`, met: value >= limit });
}

export function atMost(name, limit, value, unit = '') {
  targets.push({ name, limit: `<= ${limit}${unit}`, value: `${number(value)}${unit}`, met: value <= limit });
}

export function printTargets() {
  heading('Targets');
  table(['', 'target', 'measured', ''],
    targets.map(({ name, limit, value, met }) => [name, limit, value, met ? 'met' : 'MISSED']));
  say(`\n${targets.filter(({ met }) => met).length} of ${targets.length} met`);
}
