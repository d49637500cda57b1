import { getFrozenText } from '@/lib/selection/procedure/get-frozen-text'
import { fail } from '@/lib/shared/result'
import { answerResult } from '../../../answer-result'

type Props = { readonly params: Promise<{ noticeId: string; version: string }> }

/** What was frozen, byte for byte: the SHA-256 of this file is the hash on the notice. */
export async function GET(_: Request, { params }: Props) {
  const { noticeId, version } = await params
  if (!/^\d{1,4}$/.test(version)) return answerResult(fail('not-found'))
  const frozen = await getFrozenText({ noticeId, version: Number(version) })
  if (!frozen.ok) return answerResult(frozen)
  return new Response(frozen.value.content, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="frozen-${version}.json"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
