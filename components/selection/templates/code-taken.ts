import { fail } from '@/lib/shared/result'

/** True when nothing else in the list has the code. */
export const isCodeFree = (
  rows: readonly { readonly id: string; readonly code: string }[],
  code: string,
  exceptId?: string,
) => rows.every((row) => row.code !== code || row.id === exceptId)

/** The failure that the server would give, found before anything is sent. */
export const codeTaken = (field: string) =>
  fail('code-taken', { [field]: 'tenders.validation.codeTaken' })
