import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { holds } from '@/lib/access/allow'
import { type Permission, permissions } from '@/lib/access/permissions'
import { demoPeople } from '@/lib/account/demo-people'
import { currentActor } from '@/lib/platform/actor'
import { signInAddress } from '@/lib/platform/open-view'
import { type TourStep, tourSteps } from './tour-steps'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tour')
  return { title: t('title') }
}

/** The demo story step by step, each with a link into the real page where the reader's role may go there. */
export default async function TourPage() {
  const actor = await currentActor()
  if (!actor) redirect(await signInAddress())
  const t = await getTranslations('tour')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <ol className="stack max-w-[860px]">
        {tourSteps.map((step) => (
          <li key={step.id}>
            <Step step={step} isOpen={holds(actor, step.permission)} />
          </li>
        ))}
      </ol>
    </>
  )
}

type StepProps = { readonly step: TourStep; readonly isOpen: boolean }

async function Step({ step: { id, href, permission }, isOpen }: StepProps) {
  const t = await getTranslations('tour')
  const [first = '', second = ''] = demoPeopleWho(permission)
  return (
    <Card title={t(`steps.${id}.title`)}>
      <div className="grid gap-3">
        <p className="max-w-[72ch]">{t(`steps.${id}.body`)}</p>
        {isOpen ? (
          <div>
            <ButtonLink href={href}>{t(`steps.${id}.link`)}</ButtonLink>
          </div>
        ) : (
          <p className="text-ink-2 text-xs">
            {t('closed', { people: second ? t('or', { first, second }) : first })}
          </p>
        )}
      </div>
    </Card>
  )
}

/** Names of those of the demonstration whose role holds a permission, in the order of the story. */
function demoPeopleWho(permission: Permission): string[] {
  const holders: readonly string[] | string = permissions[permission]
  return demoPeople
    .filter(({ roles }) => roles.some((role) => holders.includes(role)))
    .map(({ name }) => name)
}
