import { readFileSync } from 'node:fs'
import { type Dossier, dossierSchema } from '../../lib/selection/dossier/dossier-schema'
import { sealDossier } from '../../lib/selection/dossier/seal-dossier-rules'

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** A dossier of a light procedure whose weights were computed from judgements. */
export const sampleText = textOf('../fixtures/cover-dossier.json')

/** The dossier that the product publishes as a sample: a formal procedure, from its publication to the award. */
export const awardText = textOf('../../public/sample-dossier.json')

export const awardDossier = (): Dossier => dossierSchema.parse(JSON.parse(awardText))

/** A fresh copy of the sample, to be changed. */
export const sampleDossier = (): Dossier => dossierSchema.parse(JSON.parse(sampleText))

/** What a clever forger hands in: changed, and with results and hashes made anew. */
export function resealed(change: (dossier: Dossier) => void): Dossier {
  const dossier = sampleDossier()
  change(dossier)
  const { hashes: _, results: __, ...record } = dossier
  const sealed = sealDossier(record)
  if (!sealed) throw new Error('expected a dossier with a ranking')
  return sealed
}
