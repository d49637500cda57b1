import type { Result } from '@/lib/shared/result'

/** A command as a page hands it to the button that calls it. */
export type Act = (input: unknown) => Promise<Result<unknown>>

/** Which tender, as it was read. */
export type SeenTender = { readonly tenderId: string; readonly version: number }
