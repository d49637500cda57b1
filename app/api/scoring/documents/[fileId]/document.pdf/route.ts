import { fileResponse } from '@/lib/platform/files/file-response'
import { getFile } from '@/lib/selection/evidence/get-file'
import { answerResult } from '../../../../answer-result'

type Props = { params: Promise<{ fileId: string }> }

const documentPolicy =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"

/**
 * A PDF of a bid to be read beside the scale: the browser's own reader may stand in a frame of the product's own pages,
 * and does not start in a sandbox. Nothing but a PDF comes out here, and never as another type.
 */
export async function GET(_: Request, { params }: Props) {
  const { fileId } = await params
  const file = await getFile({ fileId })
  if (!file.ok) return answerResult(file)
  if (file.value.mediaType !== 'application/pdf')
    return answerResult({ ok: false, failure: { code: 'not-found' } })
  const response = fileResponse(file.value)
  response.headers.set('content-security-policy', documentPolicy)
  response.headers.set('x-frame-options', 'SAMEORIGIN')
  return response
}
