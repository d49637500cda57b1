import { expect, test } from 'vitest'
import { labelFit } from '../../../../components/charts/label-fit'

test('always shows a value in a wide part, later in a narrow one, never in a sliver', () => {
  expect(labelFit(30, 4)).toBe('')
  expect(labelFit(9, 3)).toMatch(/^hidden @min-\[\d+px\]:inline$/)
  expect(labelFit(1, 4)).toBeNull()
})
