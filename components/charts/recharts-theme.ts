/** How recharts draws here: the colours are the tokens, so that light, dark and print need no script. */
export const rechartsTheme = {
  grid: { stroke: 'var(--line)', vertical: false },
  axis: {
    stroke: 'var(--line-2)',
    tick: { fill: 'var(--ink-3)', fontSize: 12 },
    tickLine: { stroke: 'var(--line-2)' },
    axisLine: { stroke: 'var(--line-2)' },
  },
  cursor: { stroke: 'var(--ink)', strokeDasharray: '3 3' },
  leader: { stroke: 'var(--ink)', strokeWidth: 2.5 },
  other: { stroke: 'var(--line-3)', strokeWidth: 1.5 },
  now: { stroke: 'var(--ink-2)', strokeWidth: 1.5, strokeDasharray: '4 3' },
} as const
