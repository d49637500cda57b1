import { z } from 'zod'

const about = z.object({ criterionId: z.string() })

/** What `BidQuery.finding` of a clarification holds: the requirement that it is about. */
export const aboutRequirement = (criterionId: string) => ({ criterionId })

/** The requirement that a stored clarification is about; null where it names none. */
export function readAbout(finding: unknown): string | null {
  const read = about.safeParse(finding)
  return read.success ? read.data.criterionId : null
}
