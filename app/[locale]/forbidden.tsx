import { WayHomeNotice } from '@/components/frame/way-home-notice'

export default function Forbidden() {
  return <WayHomeNotice about="denied" />
}
