import { useTranslations } from 'next-intl'

/** A citation with its address, if it ends in one, as a link. */
export function SourceText({ source }: { readonly source: string }) {
  const t = useTranslations('tenders.criteria')
  const address = source.match(/https:\/\/\S+$/)?.[0]
  const words = address ? source.slice(0, -address.length).replace(/[\s,]+$/, '') : source
  return (
    <>
      {t('source', { source: words })}
      {address && (
        <a href={address} rel="noreferrer" className="ms-1.5 [overflow-wrap:anywhere]">
          {address.replace('https://', '')}
        </a>
      )}
    </>
  )
}
