import { expect, test } from 'vitest'
import { buttonStyles } from '../../../../components/ui/button-styles'

const looks = (['primary', 'secondary', 'quiet', 'danger'] as const).flatMap((variant) =>
  (['sm', 'md', 'lg'] as const).map((size) => [variant, size] as const),
)

test.each(looks)('a %s button of size %s has one weight', (variant, size) => {
  const weights = buttonStyles({ variant, size })
    .split(' ')
    .filter((name) => name === 'font-bold' || name === 'font-normal')
  expect(weights).toHaveLength(1)
})

test('small buttons are light, except the one primary action', () => {
  expect(buttonStyles({ variant: 'secondary', size: 'sm' })).toContain('font-normal')
  expect(buttonStyles({ variant: 'primary', size: 'sm' })).toContain('font-bold')
})
