import 'server-only'
import { sha256 } from '../../platform/hash'
import { canonicalJson } from '../../shared/canonical-json'
import { type LetterSources, type WrittenLetter, writeLetters } from './write-letters-rules'

export type SealedLetters = {
  readonly letters: readonly WrittenLetter[]
  /** SHA-256 of what all the letters say, without the end of the standstill, which depends on the sending. */
  readonly lettersHash: string
}

/** The letters as they would be if they were sent at an instant, with the hash by which a sender names them. */
export function sealLetters(sources: LetterSources, sentAt: Date): SealedLetters {
  const letters = writeLetters(sources, sentAt)
  const said = letters.map(({ content: { standstill: _, ...lasting }, ...to }) => ({
    ...to,
    content: lasting,
  }))
  return { letters, lettersHash: sha256(canonicalJson(said)) }
}
