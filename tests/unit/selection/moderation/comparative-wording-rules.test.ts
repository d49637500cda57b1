import { describe, expect, it } from 'vitest'
import { comparativeWording } from '../../../../lib/selection/moderation/comparative-wording-rules'

const found = (text: string, others: readonly string[] = []) =>
  comparativeWording(text, others).map((wording) => wording.text)

describe('comparativeWording', () => {
  it.each([
    ['The network is wider than that of the others.', ['wider than']],
    ['Better than bid B, and cheaper.', ['Better than']],
    ['A more detailed plan than expected.', ['more detailed plan than']],
    ['This is the best of all.', ['best of all']],
    ['Compared with the other offers it is thin.', ['Compared with the other']],
    ['A rede é maior do que a da outra.', ['maior do que']],
    ['Um plano mais completo do que o normal.', ['mais completo do que']],
    ['Inferior à proposta B.', ['Inferior à']],
    ['Une offre plus complète que l’autre.', ['plus complète que']],
    ['Supérieure aux autres.', ['Supérieure aux']],
    ['Contrairement aux autres, elle répond.', ['Contrairement aux autres']],
  ])('points out %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'Three client letters name the service and the year; this is the anchor of level 4.',
    'More doctors are licensed every year.',
    'At least 24 hours a day, seven days a week.',
    'Mais de dez clientes confirmam; corresponde à âncora 4.',
    'Plus de dix clients le confirment.',
    'Superiority is not claimed.',
  ])('lets %j pass', (text) => {
    expect(found(text)).toEqual([])
  })

  it('points out the names of other bids, whole words only, whatever signs they contain', () => {
    expect(found('Like Brisa Saúde it answers by phone.', ['Brisa Saúde', 'Halden'])).toEqual([
      'Brisa Saúde',
    ])
    expect(found('Haldenberg is a town.', ['Halden'])).toEqual([])
    expect(found('Not like A+ (Pty).', ['A+ (Pty)'])).toEqual(['A+ (Pty)'])
  })

  it('says where, in the order of the text', () => {
    expect(comparativeWording('As Halden, but better than it.', ['Halden'])).toEqual([
      { kind: 'other-bid', from: 3, text: 'Halden' },
      { kind: 'comparative', from: 15, text: 'better than' },
    ])
  })

  it('reads a long text of hostile repetition at once', () => {
    const started = performance.now()
    expect(found('more '.repeat(20_000))).toEqual([])
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
