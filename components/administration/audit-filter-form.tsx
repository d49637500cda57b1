import { useTranslations } from 'next-intl'
import { DateInput } from '../forms/date-input'
import { Select } from '../forms/select'
import { TextInput } from '../forms/text-input'
import { Button } from '../ui/button'
import { Link } from '../ui/navigation'
import { useCommandText } from './use-command-text'

type AuditFilterFormProps = {
  readonly filter: {
    readonly person?: string | undefined
    readonly command?: string | undefined
    readonly subject?: string | undefined
    readonly from?: string | undefined
    readonly to?: string | undefined
  }
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly commands: readonly string[]
  /** The saved view that is open stays open while its filters are changed. */
  readonly savedView: string | null
}

/** What to show of the record; a plain form whose answer is an address. */
export function AuditFilterForm({ filter, people, commands, savedView }: AuditFilterFormProps) {
  const t = useTranslations('administration.audit')
  const words = useCommandText()
  const isFiltered = Object.values(filter).some((value) => value !== undefined)
  return (
    <form method="get" aria-label={t('filter')} className="stack gap-4">
      {savedView !== null && <input type="hidden" name="view" value={savedView} />}
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-5">
        <Select
          name="person"
          label={t('person')}
          placeholder={t('anybody')}
          defaultValue={filter.person ?? ''}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          name="command"
          label={t('command')}
          placeholder={t('anything')}
          defaultValue={filter.command ?? ''}
          options={commands.map((value) => ({ value, label: words.command(value) }))}
        />
        <TextInput name="subject" label={t('subject')} defaultValue={filter.subject ?? ''} />
        <DateInput name="from" label={t('from')} defaultValue={filter.from ?? ''} />
        <DateInput name="to" label={t('to')} defaultValue={filter.to ?? ''} />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit">{t('apply')}</Button>
        {isFiltered && <Link href="/administration/audit">{t('clear')}</Link>}
      </div>
    </form>
  )
}
