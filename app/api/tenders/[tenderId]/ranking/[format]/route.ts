import { getTranslations } from 'next-intl/server'
import { renderRankingReport } from '@/components/selection/ranking/report/render-ranking-report'
import { currentActor } from '@/lib/platform/actor'
import { failureStatus } from '@/lib/platform/failure-status'
import { writeXlsx } from '@/lib/platform/spreadsheet/write-xlsx'
import { rankingDocument } from '@/lib/selection/ranking/export/ranking-document'
import { rankingTables } from '@/lib/selection/ranking/export/ranking-tables'
import { getRanking } from '@/lib/selection/ranking/get-ranking'
import type { RankingView } from '@/lib/selection/ranking/ranking-view'
import { defaultLocale, isLocale, type Locale } from '@/lib/shared/locale'

const types = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const

type Props = { readonly params: Promise<{ tenderId: string; format: string }> }

/** The ranking as a file, for those who may read it on screen. */
export async function GET(request: Request, { params }: Props) {
  const { tenderId, format } = await params
  const asked = new URL(request.url).searchParams.get('locale')
  const locale = isLocale(asked) ? asked : defaultLocale
  const result = await getRanking({ tenderId })
  if (!result.ok) {
    return Response.json({ error: result.failure }, { status: failureStatus[result.failure.code] })
  }
  if (!isFormat(format) || result.value.ranking === null) {
    return Response.json({ error: { code: 'not-found' } }, { status: 404 })
  }
  const body = await bodyOf(format, result.value, locale)
  const name = `${result.value.loaded.tender.reference}-ranking.${format}`
  return new Response(body, {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

const isFormat = (format: string): format is keyof typeof types => Object.hasOwn(types, format)

async function bodyOf(
  format: keyof typeof types,
  view: RankingView,
  locale: Locale,
): Promise<BodyInit> {
  const madeAt = new Date()
  const actor = await currentActor()
  switch (format) {
    case 'json':
      return JSON.stringify(rankingDocument(view, locale, madeAt), null, 2)
    case 'xlsx':
      return new Blob([new Uint8Array(await workbook(view, locale, madeAt, actor?.name ?? ''))])
    case 'pdf':
      return new Blob([
        new Uint8Array(await renderRankingReport(view, locale, madeAt, actor?.name ?? '')),
      ])
  }
}

async function workbook(view: RankingView, locale: Locale, madeAt: Date, madeBy: string) {
  const t = await getTranslations({ locale, namespace: 'ranking.report' })
  const tables = rankingTables(view, locale, {
    ranking: t('ranking'),
    rank: t('rank'),
    bid: t('bid'),
    score: t('score'),
    weights: t('weights'),
    criterion: t('criterion'),
    weight: t('weight'),
    values: t('values'),
  })
  const date = madeAt.toISOString()
  const lines = [
    [t('title'), view.loaded.tender.reference],
    [t('notes'), t('made', { date, name: madeBy })],
    [t('hash'), view.loaded.lock?.contentHash ?? ''],
    [t('filters'), t('definitions')],
  ] as const
  return writeXlsx(tables, { title: t('notes'), lines }, madeAt)
}
