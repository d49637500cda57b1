'use client'

import { GripVertical, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { KeyboardEvent, ReactNode } from 'react'
import { Chip } from '@/components/ui/chip'
import { cn } from '@/components/ui/class-names'
import { Link } from '@/components/ui/navigation'
import { type TreeEditing, weightOnPhone } from './criteria-tree-editing'
import type { TreeColumn, TreeCriterion, TreeDomain } from './criteria-tree-view'
import type { TreeDrag } from './use-tree-drag'

type CriteriaTreeRowProps = {
  readonly criterion: TreeCriterion
  readonly domain: TreeDomain
  readonly index: number
  readonly ids: readonly string[]
  readonly columns: readonly TreeColumn[]
  readonly editing: TreeEditing | undefined
  readonly drag: TreeDrag
}

/** One criterion: what it is, how it counts, what it weighs. */
export function CriteriaTreeRow(props: CriteriaTreeRowProps) {
  const { criterion, domain, index, ids, columns, editing, drag } = props
  const t = useTranslations('tenders.tree')
  const { slot } = drag
  const isHere = slot?.domainId === domain.id
  const moves = editing
    ? rowMoves(criterion.id, editing, drag.over({ domainId: domain.id, index }, ids))
    : {}
  return (
    <tr
      {...moves}
      data-criterion={criterion.id}
      className={cn(
        'group relative max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-y-1 max-md:border-b max-md:px-4 max-md:py-3',
        drag.dragged === criterion.id && 'opacity-50',
        isHere && slot.index === index && 'shadow-[inset_0_2px_0_var(--accent)]',
        isHere &&
          slot.index === ids.length &&
          index === ids.length - 1 &&
          'shadow-[inset_0_-2px_0_var(--accent)]',
      )}
    >
      <th
        scope="row"
        className="font-normal max-md:col-start-1 max-md:row-start-1 max-md:border-0 max-md:p-0"
      >
        <span className="flex items-start gap-2">
          {editing && (
            <span
              {...drag.handle(criterion.id)}
              aria-hidden="true"
              className="-ms-2 mt-0.5 cursor-grab text-ink-3 opacity-40 group-hover:opacity-100 max-md:hidden"
            >
              <GripVertical />
            </span>
          )}
          <span className="num w-8 shrink-0 text-ink-3">{criterion.code}</span>
          <span className="min-w-0 flex-1">
            <CriterionTitle criterion={criterion} />
            {criterion.details?.description && (
              <span className="block max-w-[72ch] text-ink-2 text-xs">
                {criterion.details.description}
              </span>
            )}
            {criterion.kind === 'knock_out' && (
              <Chip outline className="ms-2 align-middle">
                {t('knockOut')}
              </Chip>
            )}
          </span>
        </span>
      </th>
      <td className="max-w-96 min-w-44 text-ink-2 max-md:col-span-2 max-md:border-0 max-md:p-0 max-md:ps-10">
        <Scale criterion={criterion} />
        {criterion.minimum && <span className="block text-ink-3 text-xs">{criterion.minimum}</span>}
      </td>
      {criterion.weights.map((weight, column) => (
        <td
          key={columns[column]?.id}
          data-label={columns[column]?.label}
          className={cn(
            'n max-md:col-span-2 max-md:ps-10',
            weightOnPhone,
            weight === '' && 'max-md:hidden',
          )}
        >
          {weight}
        </td>
      ))}
      {editing && (
        <td className="w-10 py-0 ps-0 text-end no-print max-md:col-start-2 max-md:row-start-1 max-md:border-0 max-md:p-0">
          {editing.criterionActs(criterion, domain)}
        </td>
      )}
    </tr>
  )
}

/** How evidence counts; folded under it, every anchor. */
function Scale({ criterion }: { readonly criterion: TreeCriterion }) {
  const t = useTranslations('tenders.tree')
  const { scale, details } = criterion
  if (scale === '') return <Undeclared>{t('undeclared')}</Undeclared>
  if (!details || details.anchors.length < 2) return scale
  return (
    <details>
      <summary className="min-h-6">{scale}</summary>
      <ul className="num mt-1 space-y-0.5 ps-4 text-xs">
        {details.anchors.map((anchor) => (
          <li key={anchor}>{anchor}</li>
        ))}
      </ul>
    </details>
  )
}

function CriterionTitle({ criterion }: { readonly criterion: TreeCriterion }) {
  const { href, title } = criterion
  if (href === null) return <span className="font-bold [overflow-wrap:anywhere]">{title}</span>
  return (
    <Link
      href={href}
      className="inline-block min-h-6 font-bold text-ink no-underline [overflow-wrap:anywhere] hover:underline"
    >
      {title}
    </Link>
  )
}

const Undeclared = ({ children }: { readonly children: ReactNode }) => (
  <span className="inline-flex items-center gap-1.5 text-caution whitespace-nowrap">
    <TriangleAlert />
    {children}
  </span>
)

/** Alt and an arrow key move the row; a handle dropped on it lands before or after it. */
const rowMoves = (
  criterionId: string,
  editing: TreeEditing,
  over: ReturnType<TreeDrag['over']>,
) => ({
  ...over,
  onKeyDown: (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    editing.step(criterionId, event.key === 'ArrowUp' ? -1 : 1)
  },
})
