import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  contentHash,
  sectionHashes,
} from '../../../../lib/selection/dossier/dossier-sections-rules'
import { sealDossier } from '../../../../lib/selection/dossier/seal-dossier-rules'
import { sha256Of } from '../../../../lib/selection/dossier/sha-256-rules'
import { verifyDossier } from '../../../../lib/selection/dossier/verify-dossier-rules'
import { cardContent } from '../../../../lib/selection/scoring/card-content-schema'
import { canonicalJson } from '../../../../lib/shared/canonical-json'
import {
  awardDossier,
  awardText,
  resealed,
  sampleDossier,
  sampleText,
} from '../../../support/sample-dossier'

type Step = string | number

/** Every number and text in a document that has a digit, by its path. */
function digitPlaces(value: unknown, at: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value === 'number' || typeof value === 'string') {
    return /\d/u.test(String(value)) ? [at] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Array.isArray(value)
    ? value.flatMap((item, index) => digitPlaces(item, [...at, index]))
    : Object.entries(value).flatMap(([key, item]) => digitPlaces(item, [...at, key]))
}

const pathText = (steps: readonly Step[]) =>
  steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1)

/** The document with one digit changed at a place. */
function withOtherDigit(text: string, steps: readonly Step[], which: number, by: number): unknown {
  const document: unknown = JSON.parse(text)
  const parent = steps
    .slice(0, -1)
    .reduce<unknown>((inside, step) => childOf(inside, step), document)
  const last = steps.at(-1) ?? ''
  const before = childOf(parent, last)
  const written = String(before)
  const digits = [...written.matchAll(/\d/gu)].map(({ index }) => index)
  const index = digits[which % digits.length] ?? 0
  const digit = String((Number(written[index]) + by) % 10)
  const after = `${written.slice(0, index)}${digit}${written.slice(index + 1)}`
  Object.assign(parent as object, { [last]: typeof before === 'number' ? Number(after) : after })
  return document
}

const childOf = (value: unknown, step: Step): unknown => (value as Record<Step, unknown>)[step]

/** Whether one of two paths lies within the other. */
const isAround = (a: string, b: string) =>
  a !== '' && (a === b || b.startsWith(`${a}.`) || b.startsWith(`${a}[`))

describe('the sample', () => {
  it('holds, with nothing left uncompared but the posterior', () => {
    const { ok, differences, checked } = verifyDossier(JSON.parse(sampleText))
    expect({ ok, differences }).toEqual({ ok: true, differences: [] })
    // A light procedure without terms has no procedure to compare.
    const empty = checked.filter(({ compared }) => compared === 0).map(({ check }) => check)
    expect(empty).toEqual(['procedure'])
    expect(checked.flatMap(({ skipped }) => skipped)).toEqual([
      { path: 'weighting.sets[2]', reason: 'posterior-not-drawn' },
    ])
  })

  it('holds when the posterior is drawn again', { timeout: 60_000 }, () => {
    const { ok, checked } = verifyDossier(JSON.parse(sampleText), { deep: true })
    expect(ok).toBe(true)
    expect(checked.flatMap(({ skipped }) => skipped)).toEqual([])
  })

  it('names nobody: no address, no account, no person', () => {
    expect(sampleText).not.toMatch(/@|demo-|Leonor|Samira|Amina|Rui|Tomás/u)
  })

  it('keeps totals as printed: the consensus column is 100.31', () => {
    const { sets } = sampleDossier().weighting
    expect(sets.map(({ printedTotal }) => printedTotal)).toContain(10_031)
    expect(sets.map(({ printedTotal }) => printedTotal)).toContain(10_073)
  })
})

/** Where a dossier differs, or where it is none any more: another version of the format or of a method. */
function placesNamed(document: unknown): readonly string[] {
  try {
    const { ok, differences } = verifyDossier(document)
    expect(ok).toBe(false)
    return differences.flatMap(({ path, about }) => [path, about])
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    return error.issues.map(({ path }) => pathText(path.map((step) => step as string | number)))
  }
}

it.each([
  ['a light procedure', sampleText],
  ['the award', awardText],
])('finds any one altered digit in %s, and names the place', { timeout: 120_000 }, (_, text) => {
  const places = digitPlaces(JSON.parse(text))
  fc.assert(
    fc.property(
      fc.nat(places.length - 1),
      fc.nat(100),
      fc.integer({ min: 1, max: 9 }),
      (at, which, by) => {
        const steps = places[at] ?? []
        const document = withOtherDigit(text, steps, which, by)
        const place = pathText(steps)
        const before = steps.reduce<unknown>(childOf, JSON.parse(text))
        // Seventeen digits of a double may stand for the same number.
        if (steps.reduce<unknown>(childOf, document) === before) return
        const named = placesNamed(document)
        // Labels stand in a list of words, which belongs to the dossier as a whole.
        if (steps[0] === 'evaluators') {
          expect(named).toContain('hashes.sections[0]')
          return
        }
        expect(named.some((path) => isAround(path, place) || isAround(place, path))).toBe(true)
      },
    ),
    { numRuns: 40 },
  )
})

describe('a forger who makes the hashes anew', () => {
  const rehashed = (change: (dossier: ReturnType<typeof sampleDossier>) => void) => {
    const dossier = sampleDossier()
    change(dossier)
    const { hashes: _, ...content } = dossier
    const sections = sectionHashes(content)
    return { ...content, hashes: { sections, content: contentHash(content, sections) } }
  }
  const pathsOf = (document: unknown) => verifyDossier(document).differences.map(({ path }) => path)

  it('is found by evidence from which the stored values do not follow', () => {
    const paths = pathsOf(
      rehashed(({ bids }) => {
        const claims = bids[0]?.evidence.find(({ value }) => value === 92.1)
        if (claims) claims.value = 82.1
      }),
    )
    expect(paths).toContain('results.bids[0].score')
    expect(paths.some((path) => path.startsWith('results.bids[0].values'))).toBe(true)
    expect(paths.some((path) => path.startsWith('results.bids[1].values'))).toBe(false)
  })

  it('is found by a rating, a score, a rank and an order', () => {
    expect(
      pathsOf(
        rehashed(({ bids }) => {
          const level = bids[2]?.ratings[0]?.levels[0]
          if (level) level.level = 5
        }),
      ),
    ).toContain('results.bids[2].score')
    expect(
      pathsOf(
        rehashed(({ results }) => {
          const [first] = results.bids
          if (first) first.rank = 2
          results.order.reverse()
        }),
      ),
    ).toEqual(expect.arrayContaining(['results.bids[0].rank', 'results.order[0]']))
  })

  it('is found by a judgement, at the hash of its computation and the weights that follow', () => {
    const paths = pathsOf(
      rehashed(({ weighting }) => {
        const answers = weighting.computations[0]?.questionSets[0]?.experts[0]?.bestToOthers
        const place = answers?.findIndex((answer) => answer > 1 && answer < 9) ?? -1
        answers?.splice(place, 1, 9)
      }),
    )
    expect(paths).toContain('weighting.computations[0].hash')
    expect(paths.some((path) => path.includes('individual[0]'))).toBe(true)
    expect(paths.some((path) => path.startsWith('weighting.sets[3].weights'))).toBe(true)
  })

  it('is found by a printed entry: the total, the share and the locked text disagree', () => {
    const paths = pathsOf(
      rehashed(({ weighting }) => {
        const [entry] = weighting.sets[0]?.weights ?? []
        if (entry?.printed) entry.printed += 1
      }),
    )
    expect(paths).toContain('weighting.sets[0].printedTotal')
    expect(paths).toContain('weighting.sets[0].weights[0].printed')
    expect(paths).toContain('weighting.sets[0].weights[0].share')
  })

  it('is found by a value function other than the locked one, even with fitting results', () => {
    const forged = resealed(({ criteria }) => {
      const target = criteria.domains
        .flatMap((domain) => domain.criteria)
        .find(({ valueFunction }) => valueFunction?.kind === 'yes-no')
      if (target) target.valueFunction = { kind: 'yes-no', yes: 90, no: 0 }
    })
    const { differences } = verifyDossier(forged)
    expect(differences.map(({ check }) => check)).toEqual(['lock'])
    expect(differences[0]).toMatchObject({ stored: 90, recomputed: 100 })
    expect(differences[0]?.path).toMatch(
      /^criteria\.domains\[\d\]\.criteria\[\d\]\.valueFunction\.yes$/u,
    )
  })

  it('is found by a missing value that counts otherwise than was locked', () => {
    const forged = resealed(({ tender }) => {
      tender.missingValuePolicy = tender.missingValuePolicy === 'zero' ? 'exclude' : 'zero'
    })
    expect(pathsOf(forged)).toEqual(['tender.missingValuePolicy'])
  })

  it('is found by another official set', () => {
    const forged = resealed(({ weighting }) => {
      weighting.official.set = weighting.sets[1]?.id ?? ''
    })
    expect(pathsOf(forged)).toContain('weighting.official.set')
  })
})

it('says where the numbers cannot be computed any more', () => {
  const dossier = sampleDossier()
  const [first] = dossier.weighting.computations[0]?.questionSets[0]?.experts ?? []
  if (first) first.bestToOthers[0] = -3
  const { differences } = verifyDossier(dossier)
  expect(differences).toContainEqual(
    expect.objectContaining({ check: 'judgements', path: 'weighting.computations[0]' }),
  )
})

it('finds evidence that cites a document or a page that is not there', () => {
  const dossier = sampleDossier()
  const [evidence, other] = dossier.bids[0]?.evidence ?? []
  if (evidence) evidence.document = 'another'
  if (other) other.page = 4000
  const references = verifyDossier(dossier).differences.filter(
    ({ check }) => check === 'references',
  )
  expect(references.map(({ path }) => path)).toEqual([
    'bids[0].evidence[0].document',
    'bids[0].evidence[1].page',
  ])
})

it('finds a field that was slipped in where the format would not read it', () => {
  const document: unknown = JSON.parse(
    sampleText.replace('"kind": "yes-no",', '"kind": "yes-no", "note": 1,'),
  )
  const { differences } = verifyDossier(document)
  expect(
    differences.some(
      ({ check, about }) => check === 'hashes' && about.startsWith('criteria.domains'),
    ),
  ).toBe(true)
})

it('finds a removed bid, and a removed section hash', () => {
  const dossier = sampleDossier()
  dossier.bids.pop()
  expect(verifyDossier(dossier).ok).toBe(false)
  const bare = sampleDossier()
  const removed = bare.hashes.sections.pop()
  expect(verifyDossier(bare).differences).toContainEqual(
    expect.objectContaining({ path: removed?.path, stored: null, recomputed: removed?.sha256 }),
  )
})

it.each([
  ['another version', { ...sampleDossier(), formatVersion: 3 }],
  ['another format', { ...sampleDossier(), format: 'other' }],
  ['an unknown section', { ...sampleDossier(), scorecards: [] }],
  ['a list', []],
  ['nothing', null],
  ['numbers as texts', { ...sampleDossier(), audit: { head: '', entries: '12' } }],
])('refuses %s as no dossier of this version', (_, document) => {
  expect(() => verifyDossier(document)).toThrow(z.ZodError)
})

it('takes a locked text that is no JSON for what it is', () => {
  const dossier = sampleDossier()
  dossier.weighting.official.content = '{'
  dossier.weighting.official.contentHash = sha256Of('{')
  expect(verifyDossier(dossier).differences).toContainEqual(
    expect.objectContaining({ check: 'lock', path: 'weighting.official.content' }),
  )
})

describe('the dossier of an award', () => {
  type Award = ReturnType<typeof awardDossier>

  /** What a forger hands in who makes all hashes and results anew after a change. */
  function forged(change: (dossier: Award) => void) {
    const dossier = awardDossier()
    change(dossier)
    const { hashes: _, results: __, ...record } = dossier
    const sealed = sealDossier(record)
    return verifyDossier(sealed).differences.map(({ path }) => path)
  }

  const bidWith = (dossier: Award, wanted: (bid: Award['bids'][number]) => boolean) => {
    const bid = dossier.bids.find(wanted)
    if (!bid) throw new Error('expected such a bid in the sample')
    return bid
  }

  it('holds, and compares publications, openings, cards, prices, report and award', () => {
    const { ok, differences, checked } = verifyDossier(JSON.parse(awardText))
    expect({ ok, differences }).toEqual({ ok: true, differences: [] })
    const { procedure } = awardDossier()
    expect(procedure.cards.length).toBeGreaterThan(5)
    expect(procedure.openings.map(({ envelope }) => envelope)).toEqual(['technical', 'financial'])
    expect(checked.find(({ check }) => check === 'procedure')?.compared).toBeGreaterThan(100)
  })

  it('finds a level changed after its card was sealed', () => {
    const paths = forged((dossier) => {
      const bid = bidWith(dossier, ({ ratings }) => ratings.length > 0)
      const score = bid.ratings[0]?.levels[0]
      if (score) score.level = score.level === 1 ? 2 : 1
    })
    expect(paths.some((path) => /^procedure\.cards\[\d+\]\.content$/u.test(path))).toBe(true)
  })

  it('finds it said after the sealing that no evidence was found', () => {
    const paths = forged((dossier) => {
      const score = bidWith(dossier, ({ ratings }) => ratings.length > 0).ratings[0]?.levels[0]
      if (score) score.noEvidence = true
    })
    expect(paths.some((path) => /^procedure\.cards\[\d+\]\.content$/u.test(path))).toBe(true)
  })

  it('holds where a sealed card and its rating both say that no evidence was found', () => {
    const paths = forged(({ procedure, bids }) => {
      const [card] = procedure.cards
      const content = cardContent.parse(JSON.parse(card?.content ?? ''))
      const [sealed] = content.scores
      const score = bids
        .find(({ id }) => id === card?.bid)
        ?.ratings.find(({ evaluator }) => evaluator === card?.evaluator)
        ?.levels.find(({ criterion }) => criterion === sealed?.criterion)
      if (!card || !sealed || !score) throw new Error('expected a card with a level')
      sealed.noEvidence = true
      score.noEvidence = true
      card.content = canonicalJson(content)
      card.commitHash = sha256Of(card.content)
    })
    expect(paths).toEqual([])
  })

  it('finds terms other than those published', () => {
    const paths = forged(({ procedure }) => {
      if (procedure.terms) procedure.terms.qualityShare = 5000
    })
    expect(paths).toContain('procedure.terms.qualityShare')
  })

  it('finds a criterion other than the one published', () => {
    const paths = forged(({ criteria }) => {
      const first = criteria.domains[0]?.criteria[0]
      if (first) first.minimumValue = 10
    })
    expect(paths.some((path) => path.startsWith('criteria.domains[0].criteria[0]'))).toBe(true)
  })

  it('finds a compared price that does not follow from the offer', () => {
    const paths = forged((dossier) => {
      const { price } = bidWith(dossier, (bid) => bid.price !== null)
      if (price?.comparedMinor) price.comparedMinor -= 100
    })
    expect(paths.some((path) => path.endsWith('price.comparedMinor'))).toBe(true)
  })

  it('finds an award to another than the first of the ranking', () => {
    const paths = forged((dossier) => {
      const other = bidWith(dossier, ({ state }) => state === 'unsuccessful')
      if (dossier.procedure.award) dossier.procedure.award.bid = other.id
    })
    expect(paths).toEqual(['procedure.award.bid'])
  })

  it.each([
    ['report', ({ procedure }: Award) => procedure.report, 'procedure.report.contentHash'],
    [
      'publication',
      ({ procedure }: Award) => procedure.versions[0],
      'procedure.versions[0].contentHash',
    ],
  ] as const)('finds a %s whose words were changed', (_, partOf, path) => {
    const paths = forged((dossier) => {
      const part = partOf(dossier)
      if (part) part.content = part.content.replace('2026', '2027')
    })
    expect(paths).toContain(path)
  })

  it('finds an opening record whose words were changed', () => {
    const paths = forged(({ procedure }) => {
      const [opening] = procedure.openings
      if (opening) opening.record = opening.record.replace('Henrik', 'Hendrik')
    })
    expect(paths).toContain('procedure.openings[0].recordHash')
  })

  it('ranks nobody by a price that was rejected, nor a bid that was excluded', () => {
    const rows = awardDossier().results.combined?.rows ?? []
    expect(rows.flatMap(({ outReason }) => outReason ?? [])).toEqual([
      'price-rejected',
      'knock-out',
    ])
  })
})
