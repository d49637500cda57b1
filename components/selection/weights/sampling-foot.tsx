import { useTranslations } from 'next-intl'
import type { PosteriorInView } from '../../../lib/selection/weights/get-group-weights'
import { CopyHash } from '../../ui/copy-hash'
import { Link } from '../../ui/navigation'
import { useDateText } from '../../ui/use-date-text'

/** How the numbers were made: method, seed, when, and the hash of what went in. */
export function SamplingFoot({ posterior }: { readonly posterior: PosteriorInView }) {
  const t = useTranslations('weights.group')
  const dates = useDateText()
  return (
    <>
      <span>
        {t('made', {
          method: posterior.method,
          seed: posterior.seed,
          at: dates.minute(posterior.computedAt),
        })}
      </span>
      <CopyHash hash={posterior.inputHash} />
      <Link href="/methods">{t('method')}</Link>
    </>
  )
}
