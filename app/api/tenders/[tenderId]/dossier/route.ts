import { failureStatus } from '@/lib/platform/failure-status'
import { getDossier } from '@/lib/selection/dossier/get-dossier'

type Props = { readonly params: Promise<{ tenderId: string }> }

/** The reproducible dossier as a file, for those who may read the ranking. */
export async function GET(_request: Request, { params }: Props) {
  const { tenderId } = await params
  const result = await getDossier({ tenderId })
  if (!result.ok) {
    return Response.json({ error: result.failure }, { status: failureStatus[result.failure.code] })
  }
  const name = `${result.value.tender.reference}-dossier.json`
  return new Response(JSON.stringify(result.value, null, 1), {
    headers: {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
