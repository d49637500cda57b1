import { getTranslations } from 'next-intl/server'
import type { Crumb } from '@/components/ui/breadcrumb'
import { openView } from '@/lib/platform/open-view'
import { type ApplicationView, getApplication } from '@/lib/selection/applications/get-application'

/** The bid behind an address, or the page that says why not. */
export const openApplication = async (tenderId: string) =>
  openView(await getApplication({ tenderId }))

/** The way back from a part of a bid. */
export async function crumbsTo(
  { tenderId, reference }: Pick<ApplicationView, 'tenderId' | 'reference'>,
  ...here: readonly Crumb[]
): Promise<readonly Crumb[]> {
  const t = await getTranslations('applications.list')
  return [
    { label: t('title'), href: '/applications' },
    { label: reference, ...(here.length > 0 && { href: `/applications/${tenderId}` }) },
    ...here,
  ]
}
