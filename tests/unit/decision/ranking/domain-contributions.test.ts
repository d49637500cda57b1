import { expect, it } from 'vitest'
import { contributionsByDomain } from '../../../../lib/decision/ranking/domain-contributions'

it('adds up by domain and lets a missing contribution add nothing', () => {
  const domains = [
    { id: 'service', criteria: ['claims', 'network'] },
    { id: 'money', criteria: ['solvency'] },
  ]
  const contributions = [
    [10, null, 5],
    [1, 2, 3],
  ]
  expect(contributionsByDomain(contributions, ['claims', 'network', 'solvency'], domains)).toEqual([
    [10, 5],
    [3, 3],
  ])
})
