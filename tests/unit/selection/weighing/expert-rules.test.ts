import { describe, expect, test } from 'vitest'
import {
  areAnswersRevealed,
  decideClosing,
  decideInvitation,
  decideReopening,
  decideWhileUnsent,
  type ExpertInRound,
  type WeighingRound,
} from '../../../../lib/selection/weighing/expert-rules'
import {
  isWeighingOver,
  weighingPhase,
} from '../../../../lib/selection/weighing/weighing-phase-rules'

const round: WeighingRound = {
  organisationId: 'org',
  tenderId: 'tender',
  tenderState: 'weighing',
  tenderVersion: 3,
  isClosed: false,
  isLocked: false,
  expertEmails: ['known@example.org'],
}

const expert: ExpertInRound = {
  ...round,
  expertId: 'expert',
  state: 'started',
  version: 2,
  name: 'Jorge Mendes',
  email: 'known@example.org',
  locale: 'pt',
  reference: 'T-1',
}

describe('inviting an expert', () => {
  test.each(['draft', 'weighing'] as const)(
    'is allowed while the tender is in %s',
    (tenderState) => {
      expect(decideInvitation({ ...round, tenderState }, { email: 'new@example.org' }).ok).toBe(
        true,
      )
    },
  )

  test.each(['evaluation', 'result'] as const)('is refused in %s', (tenderState) => {
    const result = decideInvitation({ ...round, tenderState }, { email: 'new@example.org' })
    expect(result).toMatchObject({ failure: { code: 'wrong-state' } })
  })

  test('is refused for somebody who is invited already, beside the address', () => {
    expect(decideInvitation(round, { email: 'known@example.org' })).toEqual({
      ok: false,
      failure: { code: 'e-mail-taken', fields: { email: 'validation.expertAlreadyInvited' } },
    })
  })

  test('is refused once weights are official', () => {
    expect(
      decideInvitation({ ...round, isLocked: true }, { email: 'new@example.org' }),
    ).toMatchObject({ failure: { code: 'weights-locked' } })
  })
})

describe('somebody who has sent answers', () => {
  const sent: ExpertInRound = { ...expert, state: 'submitted' }

  test('gets no new link and is not removed', () => {
    expect(decideWhileUnsent(sent, { version: 2 })).toMatchObject({
      failure: { code: 'already-done' },
    })
  })

  test('can be given their answers back while the round is open and nothing is official', () => {
    expect(decideReopening(sent, { version: 2 }).ok).toBe(true)
    expect(decideReopening({ ...sent, isClosed: true }, { version: 2 })).toMatchObject({
      failure: { code: 'wrong-state' },
    })
    expect(decideReopening({ ...sent, isLocked: true }, { version: 2 })).toMatchObject({
      failure: { code: 'weights-locked' },
    })
  })
})

test('acts on an expert are refused when somebody else acted meanwhile', () => {
  expect(decideWhileUnsent(expert, { version: 1 })).toMatchObject({
    failure: { code: 'stale-version' },
  })
  expect(decideWhileUnsent(expert, { version: 2 }).ok).toBe(true)
  expect(decideReopening(expert, { version: 2 })).toMatchObject({
    failure: { code: 'nothing-to-do' },
  })
})

describe('closing the round', () => {
  test('works both ways', () => {
    expect(decideClosing(round, { close: true, version: 3 }).ok).toBe(true)
    expect(decideClosing({ ...round, isClosed: true }, { close: false, version: 3 }).ok).toBe(true)
  })

  test.each([
    ['it is closed already', { isClosed: true }, 3, 'nothing-to-do'],
    ['weights are official', { isLocked: true }, 3, 'weights-locked'],
    ['the tender is not in weighing', { tenderState: 'draft' }, 3, 'wrong-state'],
    ['the tender changed meanwhile', {}, 2, 'stale-version'],
  ] as const)('is refused when %s', (_, wishes, version, code) => {
    expect(decideClosing({ ...round, ...wishes }, { close: true, version })).toMatchObject({
      failure: { code },
    })
  })
})

test('answers are revealed when all are sent or the round is closed, never to an empty panel', () => {
  const revealed = (isClosed: boolean, expertStates: readonly ExpertInRound['state'][]) =>
    areAnswersRevealed({ isClosed, expertStates })
  expect(revealed(false, ['submitted', 'started'])).toBe(false)
  expect(revealed(false, ['submitted', 'submitted'])).toBe(true)
  expect(revealed(true, ['submitted', 'invited'])).toBe(true)
  expect(revealed(false, [])).toBe(false)
})

test('experts answer from the opening until the round is closed or weights are official', () => {
  const over = (weighingClosedAt: Date | null, weightLocks: number) =>
    isWeighingOver({ weighingClosedAt, _count: { weightLocks } })
  expect([over(null, 0), over(new Date(), 0), over(null, 1)]).toEqual([false, true, true])
  expect(weighingPhase('draft', false)).toBe('not-begun')
  expect(weighingPhase('weighing', false)).toBe('open')
  expect(weighingPhase('weighing', true)).toBe('ended')
  expect(weighingPhase('evaluation', false)).toBe('ended')
})
