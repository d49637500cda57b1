import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { AnsweredList } from '@/components/selection/questions/answered-list'
import { UnansweredList } from '@/components/selection/questions/unanswered-list'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { dateText } from '@/components/ui/date-text'
import { currentActor } from '@/lib/platform/actor'
import { openView } from '@/lib/platform/open-view'
import { listQuestions, type QuestionsView } from '@/lib/selection/questions/list-questions'
import { answerQuestionAction, declineQuestionAction } from './actions'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('opening.questions')
  return { title: t('tab') }
}

/** What applicants ask about a tender, and what everybody was answered. */
export default async function QuestionsPage({ params }: Props) {
  const view = await openView(await listQuestions({ tenderId: (await params).tenderId }))
  const t = await getTranslations('opening.questions')
  return (
    <ClientMessages areas={['opening']}>
      <div className="stack gap-5">
        <Unanswered view={view} />
        <Card
          id="answered"
          title={t('title')}
          subtitle={t('lead')}
          actions={<ButtonLink href={`/notices/${view.noticeId}`}>{t('onNotice')}</ButtonLink>}
        >
          <AnsweredList questions={view.answered} timeZone={view.timeZone} />
        </Card>
      </div>
    </ClientMessages>
  )
}

async function Unanswered({ view }: { view: QuestionsView }) {
  const t = await getTranslations('opening.questions')
  const actor = await currentActor()
  const dates = dateText(await getLocale())
  const { unanswered, until, timeZone } = view
  if (!unanswered) return <p className="max-w-[82ch] text-ink-2">{t('forOfficers')}</p>
  const list = { view, readerId: actor?.id ?? '', answer: answerQuestionAction }
  const declined = unanswered.filter(({ state }) => state === 'declined')
  return (
    <>
      <Card
        id="waiting"
        title={t('open.title')}
        subtitle={t('open.confidential')}
        footer={
          until && (
            <span className="num">
              {t('until', { until: `${dates.longMinute(until, timeZone)} (${timeZone})` })}
            </span>
          )
        }
      >
        <UnansweredList
          {...list}
          decline={declineQuestionAction}
          questions={unanswered.filter(({ state }) => state === 'asked')}
        />
      </Card>
      {declined.length > 0 && (
        <Card id="declined" title={t('declinedTitle')}>
          <UnansweredList {...list} decline={declineQuestionAction} questions={declined} />
        </Card>
      )}
    </>
  )
}
