import type { ExistingDomain } from '@/lib/selection/criteria/group-criteria-rows'
import type { CriteriaFile } from '@/lib/selection/criteria/read-criteria-file'
import type { Result } from '@/lib/shared/result'
import type { SentCriteria } from '../criteria/criteria-actions'

/** The commands that the pages of templates may call; the pages hand them down. */
export type TemplateActions = {
  readonly save: (input: unknown) => Promise<Result<{ version: number }>>
  readonly create: (input: unknown) => Promise<Result<{ templateId: string }>>
  readonly previewImport: (
    sent: SentCriteria & { readonly existing: readonly ExistingDomain[] },
  ) => Promise<Result<CriteriaFile>>
}
