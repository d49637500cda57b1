import { expect, it } from 'vitest'
import { decidePanel, type PanelSubject } from '../../../../lib/selection/bids/panel-rules'
import { aTenderSubject } from '../../../support/bids-ground'

const panel: PanelSubject = {
  ...aTenderSubject(),
  memberIds: ['amina', 'rui'],
  candidateIds: ['amina', 'rui', 'samira'],
  raterIds: ['amina'],
}
const choose = (userIds: readonly string[], seen = ['rui', 'amina']) => ({
  tenderId: 'tender',
  userIds: [...userIds],
  seen,
})

it('takes candidates in the order chosen', () => {
  expect(decidePanel(panel, choose(['samira', 'amina']))).toEqual({
    ok: true,
    value: { tenderId: 'tender', userIds: ['samira', 'amina'] },
  })
})

it('keeps whoever has rated', () => {
  expect(decidePanel(panel, choose(['rui', 'samira']))).toMatchObject({
    failure: { fields: { userIds: 'evidence.validation.panelMemberHasRated' } },
  })
})

it('takes nobody who may not rate', () => {
  expect(decidePanel(panel, choose(['amina', 'henrik']))).toMatchObject({
    failure: { code: 'invalid-input' },
  })
})

it('refuses a choice made before somebody else changed the panel', () => {
  expect(decidePanel(panel, choose(['amina'], ['amina']))).toMatchObject({
    failure: { code: 'stale-version' },
  })
})

it('changes nobody after the result', () => {
  expect(decidePanel({ ...panel, state: 'result' }, choose(['amina']))).toMatchObject({
    failure: { code: 'wrong-state' },
  })
})
