import type { CriteriaTable } from '@/lib/selection/criteria/criteria-table-rules'

/** A file of criteria that can be taken in: every row was understood. */
export type AcceptedTable = Extract<CriteriaTable, { kind: 'table' }>
