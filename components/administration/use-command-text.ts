import { useTranslations } from 'next-intl'

/** What a command did, and to what kind of thing, in words; its own name where no text has been written yet. */
export function useCommandText() {
  const t = useTranslations('administration')
  const textOr = (key: string, name: string) => (t.has(key) ? t(key) : name)
  return {
    command: (command: string, event: string | null = null) =>
      textOr(event ? `events.${event}` : `commands.${command}`, command),
    subject: (subjectType: string) => textOr(`subjects.${subjectType}`, subjectType),
  }
}
