import { expect, it } from 'vitest'
import {
  type Finding,
  isExcluded,
  openFindings,
  sortBids,
} from '../../../../lib/selection/admissibility/finding-rules'

const finding = (
  bidId: string,
  criterionId: string,
  verdict: Finding['verdict'],
  confirmedById: string | null = null,
): Finding => ({ bidId, criterionId, verdict, confirmedById })

const requirements = ['licence', 'capital']

it('a fail counts once a second person has confirmed it', () => {
  expect(isExcluded([finding('a', 'licence', 'fail')], 'a')).toBe(false)
  expect(isExcluded([finding('a', 'licence', 'fail', 'samira')], 'a')).toBe(true)
  expect(isExcluded([finding('b', 'licence', 'fail', 'samira')], 'a')).toBe(false)
})

it('counts requirements without a finding that stands', () => {
  expect(openFindings(['a'], requirements, [])).toBe(2)
  expect(
    openFindings(['a'], requirements, [
      finding('a', 'licence', 'clarify'),
      finding('a', 'capital', 'fail'),
    ]),
  ).toBe(2)
  const passes = requirements.map((id) => finding('a', id, 'pass'))
  expect(openFindings(['a'], requirements, passes)).toBe(0)
})

it('one confirmed fail is enough: the rest of that bid is not waited for', () => {
  expect(openFindings(['a'], requirements, [finding('a', 'licence', 'fail', 'samira')])).toBe(0)
})

it('a tender without requirements is done at once, and every bid goes on', () => {
  expect(openFindings(['a', 'b'], [], [])).toBe(0)
  expect(sortBids(['a', 'b'], []).map(({ to }) => to)).toEqual(['admissible', 'admissible'])
})

it('excludes bids with a confirmed fail alone', () => {
  const findings = [
    finding('a', 'licence', 'fail', 'samira'),
    finding('b', 'licence', 'fail'),
    finding('c', 'licence', 'pass'),
  ]
  expect(sortBids(['a', 'b', 'c'], findings).map(({ to }) => to)).toEqual([
    'excluded',
    'admissible',
    'admissible',
  ])
})
