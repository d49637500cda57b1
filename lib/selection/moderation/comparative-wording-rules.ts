/** Words in a reason that compare a bid with another instead of with the anchor of its level. */
export type ComparativeWording = {
  readonly kind: 'comparative' | 'other-bid'
  /** Offset of the first character. */
  readonly from: number
  readonly text: string
}

/**
 * Points out wording that compares bids with each other: comparatives in English, Portuguese and French, and the names
 * of other bids. Each bid is measured against the published anchors; a reason that says "better than" invites the
 * question better than whom. It is a hint for the writer and refuses nothing.
 *
 * Source: Lancashire Care NHS Foundation Trust v Lancashire County Council [2018] EWHC 1589 (TCC).
 *
 * @param otherBids names and letters of the other bids, such as `Brisa Saúde`
 */
export function comparativeWording(
  text: string,
  otherBids: readonly string[],
): readonly ComparativeWording[] {
  const found: ComparativeWording[] = []
  for (const match of text.matchAll(comparative))
    found.push({ kind: 'comparative', from: match.index, text: match[0] })
  for (const name of otherBids.filter((other) => other.trim().length > 1))
    for (const match of text.matchAll(wordFor(name)))
      found.push({ kind: 'other-bid', from: match.index, text: match[0] })
  return found.sort((a, b) => a.from - b.from)
}

const degree = (more: string, adverb: string, than: string) =>
  `(?:${more})(?:\\s+${adverb})?(?:\\s+\\p{L}+){0,3}?\\s+(?:${than})`

const phrases = [
  // English
  degree(
    'better|worse|wider|narrower|stronger|weaker|higher|lower|faster|slower|larger|smaller|cheaper|dearer|more|less',
    'comprehensive',
    'than',
  ),
  '(?:best|worst|strongest|weakest|widest|cheapest) (?:of|among) (?:all|the|them)',
  '(?:superior|inferior) to',
  '(?:compared|relative) (?:to|with) (?:the )?(?:other|others|another|competing)',
  'unlike (?:the )?(?:other|others|another)',
  // Portuguese
  degree('melhor|pior|maior|menor|mais|menos|superior|inferior', 'completo', 'do que'),
  '(?:superior|inferior) (?:a|à|ao|às|aos)',
  '(?:o melhor|a melhor|o pior|a pior) (?:de todos|de todas|entre)',
  '(?:em comparação|comparado|comparada) (?:com|a) (?:as |os )?outr(?:a|o|as|os)',
  'ao contrário d(?:as|os|a|o) outr(?:a|o|as|os)',
  // French
  degree('meilleure?s?|pires?|plus|moins', 'complète?', 'que|qu’'),
  '(?:supérieure?s?|inférieure?s?) (?:à|au|aux)',
  '(?:le meilleur|la meilleure|le pire|la pire) (?:de tous|de toutes|parmi)',
  '(?:par rapport|comparée?) (?:à|aux) (?:l’|les )?autres?',
  'contrairement aux? autres?',
]

const comparative = new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'giu')

const wordFor = (name: string) =>
  new RegExp(`(?<!\\p{L})${name.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'giu')
