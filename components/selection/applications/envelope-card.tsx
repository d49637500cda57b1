import { useTranslations } from 'next-intl'
import type { SealedFileForm } from '../../../lib/selection/applications/application-schema'
import type { ApplicationView } from '../../../lib/selection/applications/get-application'
import type { Result } from '../../../lib/shared/result'
import { Card } from '../../ui/card'
import { AttachFileForm } from './attach-file-form'
import { EnvelopeFiles } from './envelope-files'

type EnvelopeCardProps = {
  readonly view: ApplicationView
  readonly envelope: 'technical' | 'financial'
  readonly title: string
  readonly subtitle?: string
  readonly attach: (input: SealedFileForm) => Promise<Result<{ readonly name: string }>>
  readonly remove: (input: { tenderId: string; fileId: string }) => Promise<Result<unknown>>
}

/** The files of one envelope, and the way to add one. */
export function EnvelopeCard(props: EnvelopeCardProps) {
  const { view, envelope, title, subtitle, attach, remove } = props
  const t = useTranslations('applications.documents')
  const all = [...view.files.technical, ...view.files.financial]
  const bytes = all.reduce((sum, { byteLength }) => sum + byteLength, 0)
  const used = Math.ceil(bytes / 100_000) / 10
  return (
    <Card id={`files-${envelope}`} title={title} subtitle={subtitle} footer={t('limits', { used })}>
      <div className="stack gap-6">
        <EnvelopeFiles
          tenderId={view.tenderId}
          files={view.files[envelope]}
          {...(view.canPrepare && { remove })}
        />
        {view.canPrepare && (
          <AttachFileForm tenderId={view.tenderId} envelope={envelope} action={attach} />
        )}
      </div>
    </Card>
  )
}
