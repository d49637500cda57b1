import { jsonDownload } from '@/app/api/json-download'
import { getDossier } from '@/lib/selection/dossier/get-dossier'

type Props = { readonly params: Promise<{ tenderId: string }> }

/** The reproducible dossier as a file, for those who may read the ranking. */
export async function GET(_request: Request, { params }: Props) {
  const { tenderId } = await params
  const result = await getDossier({ tenderId })
  const reference = result.ok ? result.value.tender.reference : ''
  return jsonDownload(result, `${reference}-dossier.json`)
}
