import { useTranslations } from 'next-intl'
import { smallestRoom } from '@/components/charts/stability-room'
import type { RankedTender } from './ranked-tender'
import { Sensitivity } from './sensitivity'
import { flipsOf, NotBinding } from './stability-card'

/** The scores over the weight of one domain or criterion; it begins with the domain whose weight has the least room. */
export function SensitivityCard({ tender }: { tender: RankedTender }) {
  const t = useTranslations('ranking.sensitivity')
  return (
    <Sensitivity
      weighed={tender.weighed}
      choice={{ kind: 'domain', index: tightestDomain(tender) }}
      actions={<NotBinding />}
      words={{
        title: t('title', { name: '{name}' }),
        subtitle: t('subtitle'),
        choose: t('choose'),
        domains: t('domains'),
        criteria: t('criteria'),
        stretch: t('stretch', { from: '{from}', to: '{to}', leader: '{leader}' }),
        always: t('always', { leader: '{leader}' }),
        now: t('now'),
      }}
    />
  )
}

function tightestDomain(tender: RankedTender): number {
  const rooms = tender.checks.domainStability.flatMap((range) => {
    const index = tender.domains.findIndex(({ id }) => id === range.domain)
    const domain = tender.domains[index]
    const room = domain ? smallestRoom({ ...domain, ...flipsOf(tender, range) }) : null
    return room === null ? [] : [{ index, room: Math.abs(room) }]
  })
  return rooms.sort((a, b) => a.room - b.room)[0]?.index ?? 0
}
