import { letterPaper } from '@/components/selection/award/letter-paper'
import { writePaperPdf } from '@/components/selection/award/paper/write-paper-pdf'
import { failureStatus } from '@/lib/platform/failure-status'
import { downloadResponse } from '@/lib/platform/files/file-response'
import { getLetter } from '@/lib/selection/award/get-letter'
import { getOwnLetter } from '@/lib/selection/award/get-own-letter'

type Props = { readonly params: Promise<{ tenderId: string; letterId: string }> }

/** One letter as a tagged PDF: for its own addressee, and for those of the organisation who follow the award. */
export async function GET(_request: Request, { params }: Props) {
  const { tenderId, letterId } = await params
  const own = await getOwnLetter({ letterId })
  const result = own.ok ? own : await getLetter({ tenderId, letterId })
  if (!result.ok) {
    return Response.json({ error: result.failure }, { status: failureStatus[result.failure.code] })
  }
  const { content, sentAt } = result.value
  if (result.value.tenderId !== tenderId) {
    return Response.json({ error: { code: 'not-found' } }, { status: 404 })
  }
  const bytes = await writePaperPdf(await letterPaper(content, sentAt))
  const name = `${content.reference}-letter.pdf`.replaceAll(/[\\/:]/g, '-')
  return downloadResponse(bytes, { name, mediaType: 'application/pdf' })
}
