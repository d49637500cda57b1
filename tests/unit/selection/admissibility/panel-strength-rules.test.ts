import { expect, it } from 'vitest'
import { hasWorkingPanel } from '../../../../lib/selection/admissibility/panel-strength-rules'
import type { ConflictState, PanelRole } from '../../../../lib/selection/panel/standing-rules'

const member = (userId: string, role: PanelRole, absentAt: Date | null = null) => ({
  userId,
  role,
  absentAt,
})
const standing = (said: readonly (readonly [string, string | null, ConflictState])[]) => ({
  recusal: 'bid' as const,
  declarations: said.map(([userId, bidId, state]) => ({ userId, bidId, state })),
})
const clear = (userId: string, ...bids: readonly string[]) =>
  [null, ...bids].map((bidId) => [userId, bidId, 'none'] as const)

it('needs a chair who takes part', () => {
  const said = standing(clear('amina', 'a'))
  expect(hasWorkingPanel(said, [member('amina', 'evaluator')], ['a'])).toBe(false)
  const panel = [member('amina', 'evaluator'), member('samira', 'chair')]
  expect(hasWorkingPanel(said, panel, ['a'])).toBe(true)
  const recused = standing([...clear('amina', 'a'), ['samira', null, 'removed']])
  expect(hasWorkingPanel(recused, panel, ['a'])).toBe(false)
})

it('needs a judge for each bid who is present', () => {
  const panel = [member('samira', 'chair'), member('fatima', 'finance')]
  const said = standing([...clear('samira', 'a'), ...clear('fatima', 'a', 'b')])
  expect(hasWorkingPanel(said, panel, ['a'])).toBe(true)
  expect(hasWorkingPanel(said, panel, ['a', 'b'])).toBe(false)
  const away = [member('samira', 'chair', new Date())]
  expect(hasWorkingPanel(said, away, ['a'])).toBe(false)
})
