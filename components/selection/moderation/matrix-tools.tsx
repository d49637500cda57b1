import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { SegmentedLinks } from '@/components/ui/segmented'
import type { ModerationView } from '@/lib/selection/moderation/get-moderation'
import { textIn } from '@/lib/shared/locale'
import { type Address, addressOf } from './matrix-address'
import { isWanted } from './matrix-view'

type MatrixToolsProps = { readonly view: ModerationView; readonly address: Address }

/** What to show, in which order and how; all of it in the address. */
export function MatrixTools({ view, address }: MatrixToolsProps) {
  const t = useTranslations('moderation.tools')
  const to = (change: Partial<Address>) => addressOf(view.tenderId, address, change)
  const count = (show: Address['show']) => view.cells.filter((cell) => isWanted(cell, show)).length
  const item = (show: Address['show']) => ({
    href: to({ show }),
    label: t(show),
    count: count(show),
    current: address.show === show,
  })
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2 no-print">
      <SegmentedLinks label={t('show')} items={[item('talk'), item('agreed'), item('all')]} />
      <SegmentedLinks
        label={t('as')}
        items={(['dots', 'numbers'] as const).map((as) => ({
          href: to({ as }),
          label: t(as),
          current: address.as === as,
        }))}
      />
      <ButtonLink
        href={to({ sort: address.sort === 'spread' ? 'order' : 'spread' })}
        size="sm"
        aria-current={address.sort === 'spread' || undefined}
      >
        {t(address.sort === 'spread' ? 'asPublished' : 'widestFirst')}
      </ButtonLink>
      <DomainLinks view={view} address={address} />
    </div>
  )
}

function DomainLinks({ view, address }: MatrixToolsProps) {
  const t = useTranslations('moderation.tools')
  const locale = useLocale()
  if (view.domains.length < 2) return null
  const to = (domain: number | null) => addressOf(view.tenderId, address, { domain })
  return (
    <SegmentedLinks
      label={t('domain')}
      items={[
        { href: to(null), label: t('everyDomain'), current: address.domain === null },
        ...view.domains.map(({ code, title }, index) => ({
          href: to(index + 1),
          label: view.domains.length > 3 ? code : `${code} ${textIn(title, locale)}`,
          current: address.domain === index + 1,
        })),
      ]}
    />
  )
}
