import { expect, it } from 'vitest'
import { withoutOtherBids } from '../../../../lib/selection/award/other-bid-rules'

const others = [{ letter: 'B', name: 'Brisa Saúde' }]

it('blots out the name and the letter of another bid, wherever they stand', () => {
  const reason = 'Unlike Brisa Saúde, and weaker than bid B; brisa saúde has three.'
  expect(withoutOtherBids(reason, others)).toBe('Unlike […], and weaker than […]; […] has three.')
})

it('leaves a reason that names nobody as it is', () => {
  const reason = 'Better than the anchor asks: a line open day and night.'
  expect(withoutOtherBids(reason, others)).toBe(reason)
})
