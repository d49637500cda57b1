import { expect, it } from 'vitest'
import { instantOf, localTimeAt } from '../../../../lib/selection/procedure/local-time-rules'

it.each([
  ['2026-07-01T12:00', 'Africa/Maputo', '2026-07-01T10:00:00.000Z'],
  ['2026-03-29T02:30', 'Europe/Lisbon', '2026-03-29T01:30:00.000Z'],
  ['2026-10-24T23:59', 'Europe/Lisbon', '2026-10-24T22:59:00.000Z'],
  ['2026-10-25T02:00', 'Europe/Lisbon', '2026-10-25T02:00:00.000Z'],
  ['2026-01-01T00:00', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
] as const)('reads %s in %s as %s', (local, zone, instant) => {
  const time = instantOf(local, zone)
  expect(time).toEqual({ kind: 'instant', at: new Date(instant) })
  expect(localTimeAt(new Date(instant), zone)).toBe(local)
})

it.each([
  ['2026-03-29T01:30', 'Europe/Lisbon', 'skipped'],
  ['2026-10-25T01:30', 'Europe/Lisbon', 'twice'],
  ['2026-10-25T01:00', 'Europe/Lisbon', 'twice'],
  ['2026-03-08T02:15', 'America/New_York', 'skipped'],
  ['2026-11-01T01:59', 'America/New_York', 'twice'],
] as const)('finds %s in %s %s', (local, zone, kind) => {
  expect(instantOf(local, zone)).toEqual({ kind })
})
