import { fileResponse } from '@/lib/platform/files/file-response'
import { getSealedFile } from '@/lib/selection/applications/get-sealed-file'
import { answerResult } from '../../../answer-result'

/** Hands out a file of a sealed bid to the people of its own applicant. */
export async function GET(_: Request, { params }: { params: Promise<{ fileId: string }> }) {
  const { fileId } = await params
  const file = await getSealedFile({ fileId })
  return file.ok ? fileResponse(file.value) : answerResult(file)
}
