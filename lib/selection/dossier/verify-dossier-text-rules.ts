import { z } from 'zod'
import { ContractError } from '../../shared/contract-error'
import { dossierSchema } from './dossier-schema'
import { type DossierVerification, verifyDossier } from './verify-dossier-rules'

/**
 * Either what became of recomputing, with the hash by which two copies are told apart, or why the text is no dossier;
 * `path` names the field at fault.
 */
export type DossierReading =
  | {
      readonly kind: 'verified'
      readonly verification: DossierVerification
      readonly contentHash: string
    }
  | {
      readonly kind: 'unusable'
      readonly reason: 'not-json' | 'not-a-dossier' | 'too-large'
      readonly path: string
    }

/** Verifies the text of a file that somebody dropped; never throws for what is in it. */
export function verifyDossierText(text: string): DossierReading {
  try {
    const document: unknown = JSON.parse(text)
    const verification = verifyDossier(document)
    return {
      kind: 'verified',
      verification,
      contentHash: dossierSchema.parse(document).hashes.content,
    }
  } catch (error) {
    if (error instanceof SyntaxError) return unusable('not-json', '')
    if (error instanceof z.ZodError) return unusable('not-a-dossier', pathOf(error))
    if (error instanceof ContractError) {
      return unusable(error.code === 'too-large' ? 'too-large' : 'not-a-dossier', error.path)
    }
    throw error
  }
}

const unusable = (
  reason: Extract<DossierReading, { kind: 'unusable' }>['reason'],
  path: string,
): DossierReading => ({ kind: 'unusable', reason, path })

const pathOf = ({ issues: [issue] }: z.ZodError) =>
  (issue?.path ?? [])
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '')
