import { z } from 'zod'
import { verifyDossier } from '../selection/dossier/verify-dossier-rules'
import type { CliCommand } from './cli-command'
import { exampleDossier } from './example-dossier'

const deepRequest = z.strictObject({ dossier: z.unknown(), deep: z.boolean().default(false) })

/** Recomputes a dossier from itself alone. */
export const verifyCommand: CliCommand = {
  input: [
    ['', 'a dossier as downloaded from a result page; or, to have the group posterior'],
    ['', 'drawn again too, which takes up to a minute:'],
    ['dossier', 'the dossier'],
    ['deep', 'true'],
  ],
  output: [
    ['ok', 'true where every number and hash follows from the rest of the dossier'],
    ['differences', 'one entry a place that does not, what was changed first:'],
    ['  check', 'which comparison found it: hashes, criteria, lock, references, judgements,'],
    ['', 'weights or results'],
    ['  path', 'where, such as bids[2].evidence[5].value'],
    ['  stored', 'what the dossier says'],
    ['  recomputed', 'what follows from the rest of it'],
    ['  about', 'for a hash the section it does not fit; for what cannot be computed why'],
    ['checked', 'of each comparison:'],
    ['  check, compared', 'its name, and how many numbers and texts it compared'],
    ['  skipped', 'what was not recomputed and why; it is covered by the hashes all the same'],
    ['', 'Exit code 1 where ok is false. Try it: public/sample-dossier.json.'],
  ],
  example: exampleDossier,
  run: (document) => {
    const output = verifyDossier(...requestOf(document))
    return { output, isNegative: !output.ok }
  },
}

/** A dossier has no field `dossier`: a document that has one asks for something more. */
function requestOf(document: unknown): Parameters<typeof verifyDossier> {
  if (typeof document !== 'object' || document === null || !Object.hasOwn(document, 'dossier')) {
    return [document]
  }
  const { dossier, deep } = deepRequest.parse(document)
  return [dossier, { deep }]
}
