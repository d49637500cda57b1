import { Check, ChevronRight, Circle, TriangleAlert } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { AnswerStanding } from '../../../lib/selection/applications/completeness-rules'
import type {
  ApplicationView,
  AskedDomain,
} from '../../../lib/selection/applications/get-application'
import { textIn } from '../../../lib/shared/locale'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { DomainKey } from '../../ui/domain-key'
import { Link } from '../../ui/navigation'

/** All requirements by domain, each a link with its state. */
export function RequirementList({ view }: { readonly view: ApplicationView }) {
  const locale = useLocale()
  return view.domains.map((domain) => (
    <Card
      key={domain.id}
      id={`domain-${domain.code}`}
      title={
        <span className="flex items-center gap-2">
          <DomainKey domain={domain.domain} />
          {textIn(domain.title, locale)}
        </span>
      }
      flush
    >
      <ul className="grid">
        {domain.criteria.map((asked) => (
          <li key={asked.criterion.id} className="border-t">
            <RequirementRow tenderId={view.tenderId} asked={asked} />
          </li>
        ))}
      </ul>
    </Card>
  ))
}

type RowProps = {
  readonly tenderId: string
  readonly asked: AskedDomain['criteria'][number]
}

function RequirementRow({ tenderId, asked: { criterion, standing } }: RowProps) {
  const t = useTranslations('applications.requirements')
  const locale = useLocale()
  return (
    <Link
      href={`/applications/${tenderId}/requirements/${criterion.id}`}
      className="grid min-h-12 grid-cols-[2.5rem_minmax(0,1fr)_auto_1rem] items-center gap-x-3 gap-y-1 px-5 py-3 text-ink no-underline hover:bg-hover focus-visible:-outline-offset-2 max-md:px-4"
    >
      <span className="num text-ink-3">{criterion.code}</span>
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {textIn(criterion.title, locale)}
        {criterion.kind === 'knock_out' && (
          <span className="ms-2 inline-block">
            <Chip outline>{t('knockOut')}</Chip>
          </span>
        )}
      </span>
      <Standing standing={standing} />
      <ChevronRight className="text-ink-3" />
    </Link>
  )
}

function Standing({ standing }: { readonly standing: AnswerStanding }) {
  const t = useTranslations('applications.requirements.standing')
  const Icon = icons[standing]
  return (
    <span
      className={`flex items-center gap-1.5 text-xs [&_svg]:size-3.5 ${standing === 'attention' ? 'text-caution' : 'text-ink-2'}`}
    >
      <Icon />
      <span className="max-md:sr-only">{t(standing)}</span>
    </span>
  )
}

const icons = { done: Check, attention: TriangleAlert, todo: Circle } as const
