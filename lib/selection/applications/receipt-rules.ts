import { z } from 'zod'
import { zoneOffsetMs } from '../../shared/calendar-day'

/** What the applicant holds in hand after a submission. File names stay in the sealed envelope. */
export const receiptContent = z.strictObject({
  format: z.literal('adjudica-receipt/1'),
  organisation: z.string(),
  tender: z.strictObject({ reference: z.string(), noticeId: z.string(), version: z.int() }),
  applicant: z.string(),
  submittedBy: z.string(),
  number: z.int().min(1),
  /** ISO 8601 in UTC, by the server's clock. */
  submittedAt: z.iso.datetime(),
  /** The same instant as clocks of the tender's time zone show it, with their offset. */
  localTime: z.string(),
  timeZone: z.string(),
  closesAt: z.iso.datetime(),
  isLate: z.boolean(),
  technicalHash: z.string().regex(/^[0-9a-f]{64}$/),
  financialHash: z.string().regex(/^[0-9a-f]{64}$/),
  files: z.array(
    z.strictObject({
      envelope: z.enum(['technical', 'financial']),
      byteLength: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

export type ReceiptContent = z.infer<typeof receiptContent>

/** The downloaded file: the receipt word for word as signed, its signature (Ed25519, base64) and the key (PEM). */
export const receiptFile = z.object({
  receipt: z.string().min(1).max(100_000),
  signature: z.string().min(1).max(200),
  publicKey: z.string().max(1000).optional(),
})

/** The receipt in its signed text; null where it is none. */
export function readReceipt(text: string): ReceiptContent | null {
  try {
    const parsed = receiptContent.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/**
 * The local time with its offset, so that an hour that clocks show twice still names one instant.
 *
 * @throws RangeError for an unknown time zone
 * @example
 * timeWithOffset(new Date('2026-10-25T01:30:00Z'), 'Europe/Lisbon') // => '2026-10-25T01:30:00+00:00'
 * @example
 * timeWithOffset(new Date('2026-10-25T00:30:00Z'), 'Europe/Lisbon') // => '2026-10-25T01:30:00+01:00'
 */
export function timeWithOffset(at: Date, timeZone: string): string {
  const offset = zoneOffsetMs(at.getTime(), timeZone)
  const minutes = Math.round(Math.abs(offset) / 60_000)
  const two = (value: number) => String(value).padStart(2, '0')
  const sign = offset < 0 ? '-' : '+'
  const local = new Date(at.getTime() + offset).toISOString().slice(0, 19)
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
