import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const screenStyles = readFileSync('app/tokens.css', 'utf8').replace(/@media print[\s\S]*?\n\}/u, '')

/** Name → [light, dark], from the one file that may name a colour; print's overrides come after and are left out. */
const tokens = new Map(
  [...screenStyles.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(
    ([, name = '', value = '']) => [name, pairOf(value)] as const,
  ),
)

function pairOf(value: string): readonly [string, string] {
  const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/u.exec(value)
  return [pair?.[1] ?? value, pair?.[2] ?? value]
}

/** WCAG 2.2, relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const surfaces = ['paper', 'surface', 'raised', 'sunken', 'hover']
const inks = ['ink', 'ink-2', 'ink-3']
const meanings = ['good', 'caution', 'bad']
const domains = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6']

const texts: readonly (readonly [string, string])[] = [
  ...inks.flatMap((ink) => surfaces.map((ground) => [ink, ground] as const)),
  ...meanings.flatMap((tone) => [tone, 'ink'].map((ink) => [ink, `${tone}-tint`] as const)),
  ...meanings.map((tone) => [tone, 'surface'] as const),
  ...domains.map((domain) => [`${domain}-on`, domain] as const),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['accent-text', 'surface'],
  ['accent-text', 'paper'],
  ['accent-text', 'accent-tint'],
  ['ink-2', 'accent-tint'],
  ['on-ink', 'ink'],
  ['info', 'info-tint'],
  ['caution-mark-on', 'caution-mark'],
]

const marks: readonly (readonly [string, string])[] = [
  ...domains.map((domain) => [domain, 'surface'] as const),
  ...meanings.map((tone) => [`${tone}-mark`, 'surface'] as const),
  ...['surface', 'paper'].map((ground) => ['line-3', ground] as const),
  ['focus', 'paper'],
  ['accent', 'surface'],
]

const inThemes = (pairs: readonly (readonly [string, string])[]) =>
  pairs.flatMap(([ink, ground]) =>
    (['light', 'dark'] as const).map((theme, place) => ({
      ink,
      ground,
      theme,
      ratio: contrast(tokens.get(ink)?.[place] ?? '', tokens.get(ground)?.[place] ?? ''),
    })),
  )

describe('colours that must be told apart (WCAG 2.2, 1.4.3 and 1.4.11)', () => {
  it.each(inThemes(texts))('$ink on $ground can be read in the $theme theme', ({ ratio }) => {
    expect(ratio).toBeGreaterThanOrEqual(4.5)
  })

  it.each(inThemes(marks))('$ink on $ground can be seen in the $theme theme', ({ ratio }) => {
    expect(ratio).toBeGreaterThanOrEqual(3)
  })
})
