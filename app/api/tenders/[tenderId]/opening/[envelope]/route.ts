import { getOpeningRecord } from '@/lib/selection/opening/get-opening-record'
import { fail } from '@/lib/shared/result'
import { answerResult } from '../../../../answer-result'

type Props = { readonly params: Promise<{ tenderId: string; envelope: string }> }

/** What was found at an opening, byte for byte: the SHA-256 of this file is the hash on the record. */
export async function GET(_: Request, { params }: Props) {
  const { tenderId, envelope } = await params
  if (envelope !== 'technical' && envelope !== 'financial') return answerResult(fail('not-found'))
  const record = await getOpeningRecord({ tenderId, envelope })
  if (!record.ok) return answerResult(record)
  return new Response(record.value.record, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="opening-${envelope}.json"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
