import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { letterPaper } from '@/components/selection/award/letter-paper'
import { PaperSheet } from '@/components/selection/award/paper/paper-sheet'
import { ButtonLink } from '@/components/ui/button-link'
import { DownloadLink } from '@/components/ui/download-link'
import { openView } from '@/lib/platform/open-view'
import { getLetter } from '@/lib/selection/award/get-letter'

type Props = { readonly params: Promise<{ tenderId: string; letterId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('award.steps')
  return { title: t('letters') }
}

/** One letter as it was sent, word for word. */
export default async function LetterPage({ params }: Props) {
  const { tenderId, letterId } = await params
  const letter = await openView(await getLetter({ tenderId, letterId }))
  const t = await getTranslations('award.letterPage')
  return (
    <div className="stack gap-5">
      <div className="no-print flex flex-wrap gap-2">
        <ButtonLink href={`/selection/tenders/${tenderId}/award#letters`} variant="quiet">
          {t('back')}
        </ButtonLink>
        <DownloadLink href={`/api/tenders/${tenderId}/letters/${letterId}`}>
          {t('pdf')}
        </DownloadLink>
      </div>
      <PaperSheet paper={await letterPaper(letter.content, letter.sentAt)} />
    </div>
  )
}
