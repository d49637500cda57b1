import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { letterPaper } from '@/components/selection/award/letter-paper'
import { PaperSheet } from '@/components/selection/award/paper/paper-sheet'
import { SendLettersButton } from '@/components/selection/award/send-letters-button'
import { ButtonLink } from '@/components/ui/button-link'
import { openView } from '@/lib/platform/open-view'
import { previewLetters } from '@/lib/selection/award/preview-letters'
import { notifyBiddersAction } from '../actions'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('award.preview')
  return { title: t('title') }
}

/** Every letter as it will go out, and the one act that sends them all. */
export default async function LettersPage({ params }: Props) {
  const { tenderId, version, lettersHash, letters } = await openView(
    await previewLetters({ tenderId: (await params).tenderId }),
  )
  const t = await getTranslations('award')
  const papers = await Promise.all(
    letters.map(async ({ key, content }) => ({
      key,
      content,
      paper: await letterPaper(content, null),
    })),
  )
  return (
    <ClientMessages areas={['award']}>
      <div className="stack gap-5">
        <div className="no-print space-y-3">
          <h2>{t('preview.title')}</h2>
          <p className="max-w-[82ch] text-ink-2">{t('preview.lead', { count: letters.length })}</p>
          <nav aria-label={t('preview.jump')}>
            <ul className="flex flex-wrap gap-x-5 gap-y-1">
              {papers.map(({ key, content }) => (
                <li key={key}>
                  <a href={`#letter-${key}`} className="inline-flex min-h-6 items-center">
                    {`${content.addressee.name} · ${t(`kinds.${content.kind}`)} · ${t(`languages.${content.locale}`)}`}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="flex flex-wrap gap-2">
            <SendLettersButton
              seen={{ tenderId, version, lettersHash }}
              count={letters.length}
              notify={notifyBiddersAction}
            />
            <ButtonLink href={`/selection/tenders/${tenderId}/award`} variant="quiet">
              {t('preview.back')}
            </ButtonLink>
          </div>
        </div>
        {papers.map(({ key, paper }) => (
          <div key={key} id={`letter-${key}`} className="scroll-mt-20 print:break-after-page">
            <PaperSheet paper={paper} />
          </div>
        ))}
      </div>
    </ClientMessages>
  )
}
