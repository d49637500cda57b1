import type { NextRequest } from 'next/server'
import { tableDownload } from '@/lib/platform/files/table-download'
import { getImportSample } from '@/lib/selection/evidence/get-import-sample'
import { defaultLocale, isLocale } from '@/lib/shared/locale'
import { answerResult } from '../../../../../../answer-result'

type Params = { tenderId: string; layout: string; format: string }

/** The tender's criteria and bids as a file that can be filled in and imported. */
export async function GET(request: NextRequest, { params }: { params: Promise<Params> }) {
  const { tenderId, layout, format } = await params
  const wanted = request.nextUrl.searchParams.get('locale')
  const locale = isLocale(wanted) ? wanted : defaultLocale
  const sample = await getImportSample({
    tenderId,
    layout: layout === 'long' ? 'long' : 'wide',
    locale,
  })
  if (!sample.ok) return answerResult(sample)
  const { reference, table } = sample.value
  const name = `${reference} ${table.title}`
  return tableDownload(table, null, { name, format, locale, madeAt: new Date() })
}
