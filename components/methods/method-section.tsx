import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { ScrollRegion } from '@/components/ui/scroll-region'
import { formulas } from './formulas'
import { MathsView } from './maths-view'
import type { MethodName } from './method-list'
import { type Source, sources } from './sources'
import { SymbolText } from './symbol-text'

type MethodSectionProps = {
  readonly method: MethodName
  /** The worked example, computed as the page is made. */
  readonly children: ReactNode
}

/** One method: what it answers, its formula, an example and where it comes from. */
export function MethodSection({ method, children }: MethodSectionProps) {
  const t = useTranslations('methods')
  const from = sources[method]
  return (
    <Card
      id={method}
      className="scroll-mt-20"
      title={t(`${method}.title`)}
      footer={from.length > 0 && <SourceList from={from} />}
    >
      <div className="stack">
        <p className="max-w-[82ch]">{t(`${method}.answer`)}</p>
        <div className="rounded-md bg-sunken px-4 py-3">
          <ScrollRegion label={t('formulaOf', { title: t(`${method}.title`) })}>
            <div className="grid justify-items-start gap-3">
              {formulas[method].map((formula, line) => (
                <MathsView key={`${method}-${String(line)}`} formula={formula} />
              ))}
            </div>
          </ScrollRegion>
          <p className="mt-2 max-w-[82ch] text-ink-2 text-xs">
            <SymbolText text={t(`${method}.symbols`)} />
          </p>
        </div>
        <h3>{t('example')}</h3>
        {children}
      </div>
    </Card>
  )
}

function SourceList({ from }: { readonly from: readonly Source[] }) {
  const t = useTranslations('methods')
  return (
    <>
      <span className="font-bold">{t('source')}</span>
      <ul className="grid min-w-0 gap-1 [overflow-wrap:anywhere]">
        {from.map(({ citation, doi }) => (
          <li key={citation}>
            {citation} {doi && <a href={`https://doi.org/${doi}`}>{`doi ${doi}`}</a>}
          </li>
        ))}
      </ul>
    </>
  )
}
