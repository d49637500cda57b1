import { WayHomeNotice } from '@/components/frame/way-home-notice'

export default function ForbiddenInWorkspace() {
  return <WayHomeNotice about="denied" framed />
}
