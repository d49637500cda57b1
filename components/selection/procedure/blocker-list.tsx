import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import {
  type PublicationBlocker,
  publicationBlockers,
} from '@/lib/selection/procedure/publication-rules'

/** Everything that must stand before publication, done or to do. */
export function BlockerList({ blockers }: { readonly blockers: readonly PublicationBlocker[] }) {
  const t = useTranslations('procedure')
  return (
    <ul className="stack gap-2">
      {publicationBlockers.map((blocker) => {
        const isOpen = blockers.includes(blocker)
        return (
          <li key={blocker} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <span className="min-w-0 flex-1 basis-60">{t(`blockers.${blocker}`)}</span>
            <Chip tone={isOpen ? 'caution' : 'good'}>
              {t(isOpen ? 'publish.open' : 'publish.met')}
            </Chip>
          </li>
        )
      })}
    </ul>
  )
}
