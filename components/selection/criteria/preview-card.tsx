'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { SidePanel } from '@/components/ui/side-panel'
import type { DraftScale } from './draft-scale'

const ValuePreview = dynamic(
  () => import('./value-preview').then((module) => module.ValuePreview),
  {
    ssr: false,
    loading: () => <div className="h-56" />,
  },
)

type PreviewCardProps = {
  readonly scale: DraftScale | null
  readonly isShown: boolean
  readonly domain: number
  readonly unit: string
}

/** The picture beside the form; the parser and the chart are fetched when a scale has been chosen. */
export function PreviewCard({ scale, isShown, domain, unit }: PreviewCardProps) {
  const t = useTranslations('tenders.editor.preview')
  if (!isShown) return null
  return (
    <SidePanel title={t('title')} footer={t('lead')}>
      {scale ? (
        <ValuePreview scale={scale} domain={domain} unit={unit} />
      ) : (
        <p className="text-ink-2">{t('none')}</p>
      )}
    </SidePanel>
  )
}
