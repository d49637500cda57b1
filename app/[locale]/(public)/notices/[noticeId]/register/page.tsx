import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { languageNames } from '@/components/frame/language-names'
import { PublicFrame } from '@/components/frame/public-frame'
import { RegisterForm } from '@/components/selection/applications/register-form'
import { Notice } from '@/components/ui/notice'
import { PlainLink } from '@/components/ui/plain-link'
import { openView } from '@/lib/platform/open-view'
import { countryChoices } from '@/lib/selection/bids/country-rules'
import { getNotice, type NoticeView } from '@/lib/selection/procedure/get-notice'
import { locales, textIn } from '@/lib/shared/locale'
import { registerAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications.register')
  return { title: t('title') }
}

/** Where an organisation asks to bid. The answer never tells whether it is known already. */
export default async function RegisterPage({
  params,
  searchParams,
}: PageProps<'/[locale]/notices/[noticeId]/register'>) {
  const { noticeId } = await params
  const t = await getTranslations('applications.register')
  const notice = await openView(await getNotice({ noticeId }))
  const isSent = (await searchParams).sent !== undefined
  const isOpen = notice.standing === 'open' || notice.standing === 'announced'
  return (
    <PublicFrame footer={<PlainLink href={`/notices/${noticeId}`}>{t('back')}</PlainLink>}>
      {isSent && <Sent />}
      {!isSent && isOpen && <Register notice={notice} />}
      {!isSent && !isOpen && <Closed />}
    </PublicFrame>
  )
}

async function Sent() {
  const t = await getTranslations('applications.register')
  return (
    <>
      <h1>{t('sentTitle')}</h1>
      <Notice tone="good" live="polite">
        {t('sent')}
      </Notice>
    </>
  )
}

async function Closed() {
  const t = await getTranslations('applications.register')
  return (
    <>
      <h1>{t('title')}</h1>
      <Notice tone="caution">{t('closed')}</Notice>
    </>
  )
}

async function Register({ notice }: { readonly notice: NoticeView }) {
  const t = await getTranslations('applications.register')
  const locale = await getLocale()
  return (
    <>
      <div className="space-y-2">
        <p className="text-xs text-ink-3">{notice.content.tender.organisation}</p>
        <h1>{t('title')}</h1>
        <p className="text-ink-2">
          {t('lead', { title: textIn(notice.content.tender.title, locale) })}
        </p>
      </div>
      <RegisterForm
        action={registerAction}
        noticeId={notice.noticeId}
        countries={countryChoices(locale)}
        languages={locales.map((value) => ({ value, label: languageNames[value] }))}
        locale={locale}
        texts={{
          title: t('title'),
          problem: t('problem'),
          titlePrefix: t('titlePrefix'),
          organisation: t('organisation'),
          organisationHint: t('organisationHint'),
          country: t('country'),
          chooseCountry: t('chooseCountry'),
          identifier: t('identifier'),
          name: t('name'),
          email: t('email'),
          emailHint: t('emailHint'),
          locale: t('locale'),
          submit: t('submit'),
        }}
      />
    </>
  )
}
