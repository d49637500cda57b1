import { fileResponse } from '@/lib/platform/files/file-response'
import { getFile } from '@/lib/selection/evidence/get-file'
import { answerResult } from '../../answer-result'

/** Hands out a document of a bid to those who may see its tender. */
export async function GET(_: Request, { params }: { params: Promise<{ fileId: string }> }) {
  const { fileId } = await params
  const file = await getFile({ fileId })
  return file.ok ? fileResponse(file.value) : answerResult(file)
}
