import type { CriteriaFile } from '@/lib/selection/criteria/read-criteria-file'
import type { Locale } from '@/lib/shared/locale'
import type { Result } from '@/lib/shared/result'

type Act<Value> = (input: unknown) => Promise<Result<Value>>

/** The commands that the criteria page of a tender may call; the page hands them down. */
export type CriteriaActions = {
  readonly arrange: Act<{ version: number }>
  readonly addDomain: Act<{ domainId: string }>
  readonly editDomain: Act<{ version: number }>
  readonly removeDomain: Act<unknown>
  readonly addCriterion: Act<{ criterionId: string }>
  readonly removeCriterion: Act<unknown>
  readonly applyTemplate: Act<{ version: number }>
}

/** A file of criteria on its way to the server, and the language its texts are in. */
export type SentCriteria = { readonly file: File; readonly locale: Locale }

export type PreviewCriteria = (sent: SentCriteria) => Promise<Result<CriteriaFile>>
