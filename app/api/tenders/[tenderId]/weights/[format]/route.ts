import { getTranslations } from 'next-intl/server'
import { comparedSets } from '@/components/selection/weights/set-comparison'
import { currentActor } from '@/lib/platform/actor'
import type { ExportTable } from '@/lib/platform/spreadsheet/export-table'
import { writeCsv } from '@/lib/platform/spreadsheet/write-csv'
import { writeXlsx } from '@/lib/platform/spreadsheet/write-xlsx'
import { listWeightSets, type WeightSetsView } from '@/lib/selection/weights/list-weight-sets'
import { defaultLocale, isLocale, type Locale } from '@/lib/shared/locale'
import { fail } from '@/lib/shared/result'
import { answerResult } from '../../../../answer-result'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

type Props = { readonly params: Promise<{ tenderId: string; format: string }> }

/** The weight sets of a tender as a file, for those who may read them on screen. */
export async function GET(request: Request, { params }: Props) {
  const { tenderId, format } = await params
  const asked = new URL(request.url).searchParams.get('locale')
  const locale = isLocale(asked) ? asked : defaultLocale
  const result = await listWeightSets({ tenderId })
  if (!result.ok) return answerResult(result)
  if (format !== 'csv' && format !== 'xlsx') return answerResult(fail('not-found'))
  const table = await tableOf(result.value, locale)
  const bytes =
    format === 'csv'
      ? writeCsv(table, locale)
      : await writeXlsx([table], await notesOf(result.value, locale), new Date())
  const name = `${result.value.tender.reference}-weights.${format}`
  return new Response(new Blob([new Uint8Array(bytes)]), {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

async function tableOf(view: WeightSetsView, locale: Locale): Promise<ExportTable> {
  const t = await getTranslations({ locale, namespace: 'weights.export' })
  const compared = comparedSets(view, locale)
  const perCent = (share: number | null) => (share === null ? null : share * 100)
  return {
    title: t('sheet'),
    columns: [
      { heading: t('code'), width: 8 },
      { heading: t('name'), width: 48 },
      ...compared.sets.map(({ name, isAsPrinted }) => ({
        heading: t(isAsPrinted ? 'columnAsPrinted' : 'column', { name }),
        width: 24,
        decimals: 2,
      })),
    ],
    rows: [
      ...compared.rows.map(({ code, name, weights }) => [code, name, ...weights.map(perCent)]),
      ['', t('total'), ...compared.totals.map(perCent)],
    ],
  }
}

async function notesOf({ tender, sets, locks }: WeightSetsView, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'weights.export' })
  const actor = await currentActor()
  const compared = sets.map(({ source, normalised, computation }) =>
    [source, normalised?.reason ?? '', computation ? t('seed', { seed: computation.seed }) : '']
      .filter(Boolean)
      .join('; '),
  )
  const [lock] = locks
  const lines = [
    [t('tender'), tender.reference],
    [t('made'), t('madeBy', { at: new Date().toISOString(), name: actor?.name ?? '' })],
    ...sets.map(
      ({ name }, place) => [name[locale] ?? name.en ?? '', compared[place] ?? ''] as const,
    ),
    [
      t('official'),
      lock ? t('officialValue', { version: lock.version, hash: lock.contentHash }) : '–',
    ],
    [t('unit'), t('unitValue')],
  ] as const
  return { title: t('notes'), lines }
}
