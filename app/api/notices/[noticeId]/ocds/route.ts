import { jsonDownload } from '@/app/api/json-download'
import { getNoticeRelease } from '@/lib/selection/ocds/get-notice-release'

type Props = { readonly params: Promise<{ noticeId: string }> }

/** A published tender as a release of the Open Contracting Data Standard, for everybody. */
export async function GET(_request: Request, { params }: Props) {
  const { noticeId } = await params
  return jsonDownload(await getNoticeRelease({ noticeId, locale: null }), 'ocds-release.json')
}
