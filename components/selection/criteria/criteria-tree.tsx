'use client'

import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import { ScrollRegion } from '@/components/ui/scroll-region'
import { CriteriaTreeDomain } from './criteria-tree-domain'
import { type TreeEditing, weightOnPhone } from './criteria-tree-editing'
import type { TreeColumn, TreeDomain } from './criteria-tree-view'
import { useTreeDrag } from './use-tree-drag'

type CriteriaTreeProps = {
  readonly caption: string
  readonly columns: readonly TreeColumn[]
  readonly domains: readonly TreeDomain[]
  readonly editing?: TreeEditing
}

/**
 * Domains and their criteria with every weight column exactly as it stands. Where it may be edited, criteria are
 * dragged by their handle, moved from their menu, or by Alt and the arrow keys on their row.
 */
export function CriteriaTree({ caption, columns, domains, editing }: CriteriaTreeProps) {
  const t = useTranslations('tenders.tree')
  const drag = useTreeDrag(editing?.place)
  const acts = editing ? 1 : 0
  return (
    <ScrollRegion label={caption}>
      <table className="max-md:block">
        <caption className="sr-only">{caption}</caption>
        <thead className="max-md:hidden">
          <tr>
            <th scope="col" className="min-w-64">
              {t('criterion')}
            </th>
            <th scope="col">{t('scale')}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className="n w-32 max-w-40">
                {column.label}
                {column.isOfficial && (
                  <Chip tone="good" className="ms-1.5">
                    {t('official')}
                  </Chip>
                )}
              </th>
            ))}
            {editing && (
              <th scope="col" className="no-print">
                <span className="sr-only">{t('acts')}</span>
              </th>
            )}
          </tr>
        </thead>
        {domains.map((domain, index) => (
          <CriteriaTreeDomain
            key={domain.id}
            number={index + 1}
            domain={domain}
            columns={columns}
            editing={editing}
            drag={drag}
          />
        ))}
        {columns.length > 0 && (
          <tfoot className="max-md:block">
            <tr className="max-md:grid max-md:gap-1 max-md:px-4 max-md:py-3">
              <th scope="row" colSpan={2} className="max-md:border-0 max-md:p-0">
                {t('total')}
              </th>
              {columns.map(({ id, label, total }) => (
                <td key={id} data-label={label} className={`n ${weightOnPhone}`}>
                  {total}
                </td>
              ))}
              {acts > 0 && <td className="no-print max-md:hidden" />}
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollRegion>
  )
}
