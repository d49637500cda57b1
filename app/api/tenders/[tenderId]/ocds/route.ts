import { jsonDownload } from '@/app/api/json-download'
import { getOcdsRelease } from '@/lib/selection/ocds/get-ocds-release'

type Props = { readonly params: Promise<{ tenderId: string }> }

/** The tender as a release of the Open Contracting Data Standard, for those who may read its award. */
export async function GET(_request: Request, { params }: Props) {
  const { tenderId } = await params
  return jsonDownload(await getOcdsRelease({ tenderId }), `${tenderId}-ocds.json`)
}
