/** The rows as a table for the terminal, one line each. */
export function benchTable(rows) {
  const lines = [
    ['', 'Measured', 'Value', 'Unit', 'Budget'],
    ...rows.map(({ name, value, unit, budget, passed }) => [
      passed ? '✓' : '✗',
      name,
      readable(value),
      unit,
      String(budget ?? ''),
    ]),
  ]
  const widths = lines[0].map((_, i) => Math.max(...lines.map((line) => line[i].length)))
  const cells = (line) => line.map((cell, i) => align(cell, widths[i], i === 2)).join('  ')
  return `${lines.map((line) => cells(line).trimEnd()).join('\n')}\n`
}

const align = (cell, width, isNumber) => (isNumber ? cell.padStart(width) : cell.padEnd(width))

const readable = (value) =>
  typeof value === 'number' ? Number(value.toPrecision(4)).toLocaleString('en') : String(value)
