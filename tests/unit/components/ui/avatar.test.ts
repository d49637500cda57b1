import { describe, expect, it } from 'vitest'
import { initialsOf } from '../../../../components/ui/avatar'

describe('initials', () => {
  it.each([
    ['Maria da Graça Tembe', 'MT'],
    ['Ângela', 'Â'],
    ['  joão   machel ', 'JM'],
    [' ', '–'],
  ])('of %j are %s', (name, expected) => {
    expect(initialsOf(name)).toBe(expected)
  })
})
