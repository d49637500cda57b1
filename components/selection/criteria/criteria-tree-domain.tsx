'use client'

import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import { DomainKey } from '@/components/ui/domain-key'
import { type TreeEditing, weightOnPhone } from './criteria-tree-editing'
import { CriteriaTreeRow } from './criteria-tree-row'
import type { TreeColumn, TreeDomain } from './criteria-tree-view'
import type { TreeDrag } from './use-tree-drag'

type CriteriaTreeDomainProps = {
  readonly number: number
  readonly domain: TreeDomain
  readonly columns: readonly TreeColumn[]
  readonly editing: TreeEditing | undefined
  readonly drag: TreeDrag
}

/** One domain: its head with what it weighs, then its criteria. */
export function CriteriaTreeDomain(props: CriteriaTreeDomainProps) {
  const { number, domain, columns, editing, drag } = props
  const t = useTranslations('tenders.tree')
  const { criteria } = domain
  const ids = criteria.map(({ id }) => id)
  const head =
    editing && criteria.length === 0 ? drag.over({ domainId: domain.id, index: 0 }, ids) : {}
  return (
    <tbody className="max-md:block [&:not(:last-child)>tr:last-child>*]:border-line-2">
      <tr
        {...head}
        className="bg-sunken max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-center max-md:gap-y-1 max-md:border-b max-md:px-4 max-md:py-2.5 [&:hover>*]:bg-transparent"
      >
        <th
          scope="rowgroup"
          colSpan={2}
          className="py-2 max-md:col-start-1 max-md:row-start-1 max-md:border-0 max-md:p-0"
        >
          <span className="flex items-center gap-2.5">
            <DomainKey domain={number} />
            <span className="[overflow-wrap:anywhere]">{domain.title}</span>
            <span className="num font-normal text-ink-3 text-xs">
              {t('count', { count: criteria.length })}
            </span>
          </span>
        </th>
        {domain.weights.map((weight, index) => (
          <td
            key={columns[index]?.id}
            data-label={columns[index]?.label}
            className={cn('n font-bold max-md:col-span-2', weightOnPhone)}
          >
            {weight}
          </td>
        ))}
        {editing && (
          <td className="w-10 py-0 ps-0 text-end no-print max-md:col-start-2 max-md:row-start-1 max-md:border-0 max-md:p-0">
            {editing.domainActs(domain)}
          </td>
        )}
      </tr>
      {criteria.map((criterion, index) => (
        <CriteriaTreeRow
          key={criterion.id}
          criterion={criterion}
          domain={domain}
          index={index}
          ids={ids}
          columns={columns}
          editing={editing}
          drag={drag}
        />
      ))}
      {criteria.length === 0 && (
        <tr className="max-md:block">
          <td
            colSpan={2 + columns.length + (editing ? 1 : 0)}
            className={cn(
              'text-ink-3 max-md:block max-md:px-4',
              drag.slot?.domainId === domain.id && 'bg-accent-tint',
            )}
          >
            {t('emptyDomain')}
          </td>
        </tr>
      )}
    </tbody>
  )
}
