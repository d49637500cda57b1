import { z } from 'zod'
import { type LocalizedText, locales } from '../../shared/locale'
import { bidStates } from '../bids/bid-transitions-rules'
import { knockOutRule } from '../criteria/knock-out-schema'
import { valueFunction } from '../criteria/value-function-schema'
import { tenderStates } from '../procedure/tender-states-rules'
import {
  dossierConsensus,
  dossierFinding,
  dossierPrice,
  dossierPriceQuery,
  dossierProcedure,
} from './dossier-procedure-schema'
import { dossierResults } from './dossier-results-schema'

/** Name of the layout. */
export const dossierFormat = 'adjudica-dossier'
/**
 * Version of the layout. A reader of one version refuses another rather than leave a section unchecked.
 * 2 added the procedure: publications, openings, scorecards, consensus, prices, report and award.
 */
export const dossierFormatVersion = 2

const id = z.string().min(1).max(200)
const text = z.string().max(20_000)
const words: z.ZodType<LocalizedText> = z.partialRecord(z.enum(locales), text)
/** SHA-256 in 64 hexadecimal digits. Any text is read, so that an altered digit is a difference and not a refusal. */
const hash = z.string().max(200)
const instant = z.string().max(40)
const answers = z.array(z.number()).max(50)

const criterion = z.strictObject({
  id,
  code: z.string().max(60),
  kind: z.enum(['weighted', 'knock_out']),
  title: words,
  description: words,
  unit: words,
  evidenceRequired: words,
  /** How evidence becomes a value from 0 to 100; null for a knock-out. */
  valueFunction: valueFunction.nullable(),
  knockOut: knockOutRule.nullable(),
  /** The least value that is admissible; null where there is none. */
  minimumValue: z.number().nullable(),
})

const domain = z.strictObject({
  id,
  code: z.string().max(60),
  title: words,
  criteria: z.array(criterion).max(500),
})

/** One expert's answers to one question set, in the order of its items. */
const sheet = z.strictObject({
  expert: id,
  /** Items named most and least important; null where the answers behind the computation were changed since. */
  best: id.nullable(),
  worst: id.nullable(),
  bestToOthers: answers,
  othersToWorst: answers,
})

/** What one expert's answers give on their own: the linear Best-Worst weights, multiplied through the hierarchy. */
const individual = z.strictObject({
  expert: id,
  /** Of all criteria, domain by domain, adding up to 1. */
  weights: z.array(z.number()).max(500),
  questionSets: z
    .array(
      z.strictObject({
        questionSet: id,
        weights: answers,
        xi: z.number(),
        /** Consistency ratios: from the input, from the output (null where not defined), ordinal. */
        input: z.number().nullable(),
        output: z.number().nullable(),
        ordinal: z.number(),
      }),
    )
    .max(100),
})

/** A computation of group weights with all that it was made from. */
const computation = z.strictObject({
  /** SHA-256 of the canonical JSON of method, domains, questionSets, priors, draws and seed. */
  hash,
  /** Name and version. */
  method: z.string().max(100),
  domains: z.array(z.strictObject({ id, criteria: z.array(id).max(500) })).max(100),
  questionSets: z
    .array(z.strictObject({ id, items: z.array(id).max(50), experts: z.array(sheet).max(200) }))
    .max(100),
  /** Gamma priors of the concentration, shape and rate; the weights are those under the first. */
  priors: z.array(z.tuple([z.number(), z.number()])).max(10),
  draws: z.number(),
  seed: z.number(),
  /** Empty where best and worst are not known any more. */
  individual: z.array(individual).max(200),
})

const weightSet = z.strictObject({
  id,
  name: words,
  method: z.enum([
    'bayesian_best_worst',
    'arithmetic_mean',
    'geometric_mean',
    'consensus',
    'published',
    'equal',
  ]),
  source: text,
  /** Hash of the computation it came from; null where it was printed or entered. */
  computation: hash.nullable(),
  /** When and why the printed entries were scaled to 1; null where they were not. */
  normalisedAt: instant.nullable(),
  normalisedReason: text.nullable(),
  /** Sum of the entries as printed, in hundredths of a per cent; null for a computed set. */
  printedTotal: z.number().nullable(),
  weights: z
    .array(
      z.strictObject({
        criterion: id,
        /** As printed or entered, in hundredths of a per cent; null for a computed weight. */
        printed: z.number().nullable(),
        /** Share of 1; null until a printed set is normalised. */
        share: z.number().nullable(),
      }),
    )
    .max(500),
})

/** The act of making a set official. */
const official = z.strictObject({
  set: id,
  version: z.number(),
  reason: text,
  lockedAt: instant,
  /** SHA-256 of `content`. */
  contentHash: hash,
  /** The canonical JSON of criteria and weights, as it was when they were locked. */
  content: z.string().max(10_000_000),
})

const evidence = z.strictObject({
  criterion: id,
  status: z.enum(['provided', 'missing', 'not_applicable']),
  /** Number, yes or no, category, count with regions, or named components; null unless provided. */
  value: z
    .union([z.number(), text, z.boolean(), z.record(z.string().max(100), z.number())])
    .nullable(),
  source: text,
  period: text,
  /** Id of one of the bid's documents. */
  document: id.nullable(),
  page: z.number().nullable(),
  note: text,
})

/** Only where the evaluator says to have found no evidence, so that dossiers made before keep their words. */
const noEvidence = z.literal(true).optional()

const bid = z.strictObject({
  id,
  letter: z.string().max(10),
  state: z.enum(bidStates),
  name: text,
  country: text,
  identifier: text,
  note: text,
  /** What a publisher says of the applicant; shown beside the ranking, never part of it. */
  publishedRating: z
    .strictObject({ rating: z.number(), scale: z.number(), source: text })
    .nullable(),
  documents: z
    .array(
      z.strictObject({
        id,
        title: text,
        name: text,
        sha256: hash,
        pageCount: z.number().nullable(),
      }),
    )
    .max(1000),
  evidence: z.array(evidence).max(500),
  /** One entry an evaluator: the levels given, with the reasons. */
  ratings: z
    .array(
      z.strictObject({
        evaluator: id,
        levels: z
          .array(z.strictObject({ criterion: id, level: z.number(), comment: text, noEvidence }))
          .max(500),
      }),
    )
    .max(200),
  /** Where an evaluator held that a criterion does not apply. */
  notApplicable: z
    .array(z.strictObject({ evaluator: id, criterion: id, comment: text, noEvidence }))
    .max(10_000),
  /** Levels that the panel agreed on; under consensus they count instead of the ratings. */
  agreed: z.array(dossierConsensus).max(500),
  findings: z.array(dossierFinding).max(500),
  price: dossierPrice.nullable(),
  priceQueries: z.array(dossierPriceQuery).max(100),
})

/**
 * The reproducible dossier of a tender's result: everything that its numbers are made of, and the numbers. Self-contained
 * JSON; `verifyDossier` recomputes it without a database. Experts and evaluators stand in its own fields without their
 * names; texts that were sealed word for word name whom they named: members of a formal panel in their scorecards.
 */
export const dossierSchema = z.strictObject({
  format: z.literal(dossierFormat),
  formatVersion: z.literal(dossierFormatVersion),
  tender: z.strictObject({
    reference: text,
    kind: z.enum(['insurer', 'provider']),
    title: words,
    description: words,
    currency: z.string().max(10),
    timeZone: z.string().max(100),
    state: z.enum(tenderStates),
    /** True where applicants or people are invented. */
    fictional: z.boolean(),
    /** How the evaluators' values of a rated criterion become one. */
    ratingAggregation: z.enum(['mean', 'median']),
    /** What a missing value counts as. */
    missingValuePolicy: z.enum(['zero', 'exclude']),
  }),
  criteria: z.strictObject({
    /** SHA-256 of the canonical JSON of `domains`. */
    hash,
    domains: z.array(domain).max(100),
  }),
  weighting: z.strictObject({
    computations: z.array(computation).max(50),
    sets: z.array(weightSet).max(100),
    official,
  }),
  /** Labels of the evaluators, in the order in which their values are combined. */
  evaluators: z.array(id).max(200),
  bids: z.array(bid).max(200),
  procedure: dossierProcedure,
  results: dossierResults,
  /** Where the audit record stood when the dossier was made; `head` is the hash of its last entry. */
  audit: z.strictObject({ head: hash, entries: z.number() }),
  hashes: z.strictObject({
    /** One a section, named by its path: SHA-256 of its canonical JSON without the sections inside it. */
    sections: z.array(z.strictObject({ path: z.string().max(1000), sha256: hash })).max(200_000),
    /** SHA-256 of the canonical JSON of the dossier without this field. */
    content: hash,
  }),
})

export type Dossier = z.infer<typeof dossierSchema>

/** What is put on record; results and hashes follow from it. */
export type DossierRecord = Omit<Dossier, 'results' | 'hashes' | 'criteria'> & {
  readonly criteria: Pick<Dossier['criteria'], 'domains'>
}

export type DossierComputation = Dossier['weighting']['computations'][number]
export type DossierWeightSet = Dossier['weighting']['sets'][number]
