'use client'

import { PlainForm, type PlainState, usePlainForm } from '../../forms/plain-form'
import { Select } from '../../forms/select'
import { SubmitButton } from '../../forms/submit-button'
import { TextInput } from '../../forms/text-input'

type Option = { readonly value: string; readonly label: string }

type RegisterFormProps = {
  readonly action: (state: PlainState, form: FormData) => Promise<PlainState>
  readonly noticeId: string
  readonly countries: readonly Option[]
  readonly languages: readonly Option[]
  readonly locale: string
  readonly texts: Readonly<Record<TextName, string>>
}

type TextName =
  | 'title'
  | 'problem'
  | 'titlePrefix'
  | 'organisation'
  | 'organisationHint'
  | 'country'
  | 'chooseCountry'
  | 'identifier'
  | 'name'
  | 'email'
  | 'emailHint'
  | 'locale'
  | 'submit'

/** Who wants to bid. Works before any script has run. */
export function RegisterForm(props: RegisterFormProps) {
  const { action, noticeId, countries, languages, locale, texts } = props
  const form = usePlainForm(action, {
    message: null,
    fields: {},
    values: { locale },
    attempt: 0,
  })
  return (
    <PlainForm
      form={form}
      summaryTitle={texts.problem}
      titlePrefix={texts.titlePrefix}
      label={texts.title}
    >
      <input type="hidden" name="noticeId" value={noticeId} />
      <TextInput
        {...form.field('organisation')}
        label={texts.organisation}
        hint={texts.organisationHint}
        autoComplete="organization"
      />
      <Select
        {...form.field('country')}
        key={form.state.values.country}
        label={texts.country}
        placeholder={texts.chooseCountry}
        options={countries}
        autoComplete="country"
      />
      <TextInput {...form.field('identifier')} label={texts.identifier} autoComplete="off" />
      <TextInput {...form.field('name')} label={texts.name} autoComplete="name" />
      <TextInput
        {...form.field('email')}
        type="email"
        label={texts.email}
        hint={texts.emailHint}
        autoComplete="email"
      />
      <Select
        {...form.field('locale')}
        key={`locale-${form.state.values.locale}`}
        label={texts.locale}
        options={languages}
      />
      <SubmitButton size="lg" block>
        {texts.submit}
      </SubmitButton>
    </PlainForm>
  )
}
