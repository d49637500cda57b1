import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'

const examples = ['work', 'money', 'family', 'gift', 'dispute'] as const

/** What a conflict of interest is, in plain words, and what it leads to. */
export function ConflictGuide({ recusal }: { readonly recusal: 'tender' | 'bid' }) {
  const t = useTranslations('panel.own')
  return (
    <Card title={t('whatTitle')} level={3}>
      <div className="stack gap-3">
        <p>{t('whatLead')}</p>
        <ul className="list-disc space-y-1.5 ps-5">
          {examples.map((example) => (
            <li key={example}>{t(`example.${example}`)}</li>
          ))}
        </ul>
        <p>{t('whatNot')}</p>
        <p className="text-ink-2">
          {recusal === 'tender' ? t('consequenceTender') : t('consequenceBid')}
        </p>
      </div>
    </Card>
  )
}
