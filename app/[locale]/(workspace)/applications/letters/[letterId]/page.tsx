import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { FileChallengeButton } from '@/components/selection/award/file-challenge-button'
import { letterPaper } from '@/components/selection/award/letter-paper'
import { PaperSheet } from '@/components/selection/award/paper/paper-sheet'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { dateText } from '@/components/ui/date-text'
import { DownloadLink } from '@/components/ui/download-link'
import { PageHead } from '@/components/ui/page-head'
import { openView } from '@/lib/platform/open-view'
import { getOwnLetter, type OwnLetterView } from '@/lib/selection/award/get-own-letter'
import { fileChallengeAction } from './actions'

type Props = { readonly params: Promise<{ letterId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('award.letterPage')
  return { title: t('applications') }
}

/** An applicant's own letter, with its way to challenge the decision. */
export default async function OwnLetterPage({ params }: Props) {
  const letter = await openView(await getOwnLetter({ letterId: (await params).letterId }))
  const t = await getTranslations('award.letterPage')
  const { tenderId, letterId, content } = letter
  const title = t('title', { reference: content.reference })
  return (
    <ClientMessages areas={['award']}>
      <PageHead
        title={title}
        breadcrumb={[{ label: t('applications'), href: '/applications' }, { label: title }]}
        who={t('who')}
        actions={
          <>
            <DownloadLink href={`/api/tenders/${tenderId}/letters/${letterId}`}>
              {t('pdf')}
            </DownloadLink>
            {letter.mayChallenge && (
              <FileChallengeButton
                letterId={letterId}
                requestId={randomUUID()}
                file={fileChallengeAction}
              />
            )}
          </>
        }
      />
      <div className="stack gap-5">
        <Challenges letter={letter} />
        <PaperSheet paper={await letterPaper(content, letter.sentAt)} />
      </div>
    </ClientMessages>
  )
}

async function Challenges({ letter }: { readonly letter: OwnLetterView }) {
  const t = await getTranslations('award.challenges')
  const dates = dateText(await getLocale())
  if (letter.challenges.length === 0) return null
  return (
    <Card title={t('yours')} className="no-print">
      <ul className="space-y-3">
        {letter.challenges.map(({ id, receivedAt, state, decision }) => (
          <li key={id} className="space-y-1">
            <p className="flex flex-wrap items-center gap-2">
              {t('sentAt', { when: dates.longMinute(receivedAt, letter.content.timeZone) })}
              <Chip tone={state === 'open' ? 'accent' : 'neutral'}>{t(`states.${state}`)}</Chip>
            </p>
            {decision && <p className="max-w-[82ch] text-ink-2">{decision}</p>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
