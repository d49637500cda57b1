import { useTranslations } from 'next-intl'

/** What a command did, in words; its own name where no text has been written yet. */
export function useCommandText() {
  const t = useTranslations('administration')
  return (command: string, event: string | null = null): string => {
    const key = event ? `events.${event}` : `commands.${command}`
    return t.has(key) ? t(key) : command
  }
}
