/** One of the six hues of the tokens. A hue never stands alone: the domain's number is printed beside it. */
export type DomainHue = 1 | 2 | 3 | 4 | 5 | 6

/** How pictures name a domain or a criterion: its printed number, its hue and its name. */
export type DomainLabel = {
  readonly number: string
  readonly hue: DomainHue
  readonly name: string
}

const hues: readonly DomainHue[] = [1, 2, 3, 4, 5, 6]

/** The hue of the domain at a position from zero; a seventh domain shares the first one's hue. */
export const domainHue = (index: number): DomainHue => hues[index % hues.length] ?? 1

export const hueFill = (hue: DomainHue): string => `var(--d${hue})`
export const hueTint = (hue: DomainHue): string => `var(--d${hue}-tint)`
/** Text on the full hue. */
export const hueInk = (hue: DomainHue): string => `var(--d${hue}-on)`
