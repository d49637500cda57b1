import { ClientMessages } from '@/components/frame/client-messages'

export default function ApplicationsLayout({ children }: { children: React.ReactNode }) {
  return <ClientMessages areas={['applications', 'evidence', 'enums']}>{children}</ClientMessages>
}
