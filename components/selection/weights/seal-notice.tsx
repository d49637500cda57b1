import { EyeOff, Unlock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { WeighingRoundView } from '../../../lib/selection/weighing/get-weighing-round'
import { Notice } from '../../ui/notice'
import { useDateText } from '../../ui/use-date-text'

/** Whether answers can be read yet, and what opens them. */
export function SealNotice({ view }: { readonly view: WeighingRoundView }) {
  const t = useTranslations('weights.seal')
  const dates = useDateText()
  const sent = view.experts.filter(({ state }) => state === 'submitted').length
  const counts = { sent, count: view.experts.length }
  if (view.tender.state === 'draft')
    return <Notice title={t('draft.title')}>{t('draft.body')}</Notice>
  if (view.experts.length === 0) return null
  if (view.closedAt) {
    const date = dates.longDay(view.closedAt)
    return (
      <Notice icon={<Unlock />} title={t('closed.title', { date })}>
        {t('closed.body', counts)}
      </Notice>
    )
  }
  return view.isRevealed ? (
    <Notice tone="good" icon={<Unlock />} title={t('revealed.title', counts)}>
      {t('revealed.body')}
    </Notice>
  ) : (
    <Notice icon={<EyeOff />} title={t('sealed.title', counts)}>
      {t('sealed.body')}
    </Notice>
  )
}
