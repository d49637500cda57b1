import { WayHomeNotice } from '@/components/frame/way-home-notice'

export default function NotFound() {
  return <WayHomeNotice about="notFound" />
}
