import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AnswerForm } from '@/components/selection/applications/answer-form'
import { AnswerText } from '@/components/selection/applications/answer-text'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Split } from '@/components/ui/split'
import type { ApplicationView, AskedView } from '@/lib/selection/applications/get-application'
import { textIn } from '@/lib/shared/locale'
import { saveAnswerAction } from '../../../actions'
import { crumbsTo, openApplication } from '../../../open-application'

type Props = { readonly params: Promise<{ tenderId: string; criterionId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications.requirements')
  return { title: t('form') }
}

/** One requirement and the applicant's answer to it. */
export default async function RequirementPage({ params }: Props) {
  const { tenderId, criterionId } = await params
  const t = await getTranslations('applications.requirements')
  const locale = await getLocale()
  const view = await openApplication(tenderId)
  const all = view.domains.flatMap(({ criteria }) => criteria)
  const place = all.findIndex(({ criterion }) => criterion.id === criterionId)
  const asked = all[place]
  if (!asked || !view.declaration) notFound()
  const next = all[place + 1]
  const { criterion } = asked
  return (
    <>
      <PageHead
        title={`${criterion.code} ${textIn(criterion.title, locale)}`}
        breadcrumb={
          await crumbsTo(
            view,
            { label: t('title'), href: `/applications/${tenderId}/requirements` },
            { label: criterion.code },
          )
        }
        chip={<KindChip asked={asked} />}
        lead={t('place', { place: place + 1, all: all.length })}
      />
      <Split side={<Asked asked={asked} view={view} />}>
        <Card>
          {view.canPrepare ? (
            <AnswerForm
              key={criterion.id}
              tenderId={tenderId}
              asked={asked}
              files={view.files.technical}
              nextHref={next ? `/applications/${tenderId}/requirements/${next.criterion.id}` : null}
              action={saveAnswerAction}
            />
          ) : (
            <AnswerText asked={asked} files={view.files.technical} />
          )}
        </Card>
      </Split>
    </>
  )
}

async function KindChip({ asked }: { readonly asked: AskedView }) {
  const t = await getTranslations('applications.requirements')
  if (asked.criterion.kind === 'knock_out') return <Chip tone="caution">{t('knockOut')}</Chip>
  return asked.criterion.shape.kind === 'level' ? <Chip>{t('rated')}</Chip> : null
}

type AskedProps = { readonly asked: AskedView; readonly view: ApplicationView }

async function Asked({ asked: { criterion }, view }: AskedProps) {
  const t = await getTranslations('applications.requirements')
  const locale = await getLocale()
  const texts = [criterion.description, criterion.evidenceRequired]
    .map((text) => textIn(text, locale))
    .filter(Boolean)
  const levels = criterion.shape.kind === 'level' ? criterion.shape.levels : []
  return (
    <>
      <Card id="asked" title={t('asked')} level={3}>
        <div className="stack gap-3">
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {levels.length > 0 && (
            <ol className="grid gap-1.5">
              {levels.map(({ level, anchor }) => (
                <li key={level} className="grid grid-cols-[1.5rem_minmax(0,1fr)]">
                  <span className="num font-bold">{level}</span>
                  <span className="text-ink-2">{textIn(anchor, locale)}</span>
                </li>
              ))}
            </ol>
          )}
        </div>
      </Card>
      <Notice tone="caution">{t('noPrices')}</Notice>
      {view.canPrepare && (
        <ButtonLink href={`/applications/${view.tenderId}/documents`}>{t('attach')}</ButtonLink>
      )}
    </>
  )
}
