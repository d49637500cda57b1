import { useFormatter, useTranslations } from 'next-intl'
import type { PosteriorInView } from '../../../lib/selection/weights/get-group-weights'
import { CopyHash } from '../../ui/copy-hash'
import { Link } from '../../ui/navigation'

/** How the numbers were made: method, seed, when, and the hash of what went in. */
export function SamplingFoot({ posterior }: { readonly posterior: PosteriorInView }) {
  const t = useTranslations('weights.group')
  const format = useFormatter()
  return (
    <>
      <span>
        {t('made', {
          method: posterior.method,
          seed: posterior.seed,
          at: format.dateTime(new Date(posterior.computedAt), {
            dateStyle: 'medium',
            timeStyle: 'short',
            timeZone: 'UTC',
          }),
        })}
      </span>
      <CopyHash hash={posterior.inputHash} />
      <Link href="/methods">{t('method')}</Link>
    </>
  )
}
