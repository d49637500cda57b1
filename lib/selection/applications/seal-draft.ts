import 'server-only'
import type { z } from 'zod'
import { type SealedPlace, seal, unseal } from '../../platform/sealing'

/** A value as encrypted JSON for its place. */
export const sealJson = (value: unknown, place: SealedPlace) =>
  seal(new TextEncoder().encode(JSON.stringify(value)), place)

/** @throws where the bytes were changed, or were sealed for another place: a fault, never an empty draft */
export const unsealJson = <Value>(
  schema: z.ZodType<Value>,
  sealed: Uint8Array,
  place: SealedPlace,
): Value => schema.parse(JSON.parse(new TextDecoder().decode(unseal(sealed, place))))
