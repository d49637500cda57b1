import { z } from 'zod'
import { type ChangeFinding, newcombeDifference } from '../statistics/newcombe-difference'
import { wilsonInterval } from '../statistics/wilson-interval'
import type { CliCommand } from './cli-command'

const shareDocument = z.strictObject({
  x: z.number(),
  n: z.number(),
  population: z.number().optional(),
})

const differenceDocument = z.strictObject({
  x1: z.number(),
  n1: z.number(),
  x2: z.number(),
  n2: z.number(),
})

const sentences: Readonly<Record<ChangeFinding, string>> = {
  higher: 'higher',
  lower: 'lower',
  'no-detectable-change': 'no detectable change',
}

/** A share, or the difference of two, with its 95 % interval. */
export const proportionCommand: CliCommand = {
  input: [
    ['x, n', 'how many of how many answers'],
    ['population', 'how many there are to ask in all, for the finite population correction'],
    ['x1, n1, x2, n2', 'instead: two independent samples, the first against the second'],
  ],
  output: [
    ['share, low, high', 'x / n and its Wilson interval, from 0 to 1'],
    ['difference, low, high', 'of two samples: first share minus second, and Newcombe’s interval'],
    ['sentence', 'of two samples: "higher", "lower" or "no detectable change"'],
  ],
  example: { x1: 97, n1: 120, x2: 76, n2: 100 },
  run: (document) => {
    if (isOfTwoSamples(document)) {
      const { finding, ...difference } = newcombeDifference(differenceDocument.parse(document))
      return { output: { ...difference, sentence: sentences[finding] } }
    }
    const { population, ...count } = shareDocument.parse(document)
    return {
      output: wilsonInterval(population === undefined ? count : { ...count, population }),
    }
  },
}

const isOfTwoSamples = (document: unknown): boolean =>
  typeof document === 'object' &&
  document !== null &&
  Object.keys(differenceDocument.shape).some((field) => Object.hasOwn(document, field))
