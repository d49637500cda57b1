import { WayHomeNotice } from '@/components/frame/way-home-notice'

export default function NotFoundInWorkspace() {
  return <WayHomeNotice about="notFound" framed />
}
