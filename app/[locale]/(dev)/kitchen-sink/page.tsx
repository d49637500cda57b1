import { Download } from 'lucide-react'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import { WorkspaceFrame } from '@/components/frame/workspace-frame'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { PageHead } from '@/components/ui/page-head'
import { TabsNav } from '@/components/ui/tabs-nav'
import { env } from '@/lib/platform/env'
import { leaveSink, searchSink } from './actions'
import { sinkHelp, sinkNav, sinkPerson } from './frame-sample'
import { SinkForms } from './sink-forms'
import { SinkOverlays } from './sink-overlays'
import { SinkPieces } from './sink-pieces'
import { SinkTables } from './sink-tables'

/** Every piece of the interface in every state, for eyes and for the accessibility checks. */
export default async function KitchenSinkPage() {
  if (env.NODE_ENV === 'production') notFound()
  const { ui, validation, errors } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ ui, validation, errors }}>
      <WorkspaceFrame
        nav={sinkNav}
        person={sinkPerson}
        personMenu={[{ href: '/kitchen-sink', label: 'Your account', icon: 'account' }]}
        organisation="Harbour Staff Fund"
        pages={[
          { href: '/kitchen-sink', label: 'Kitchen sink', detail: 'Development' },
          { href: '/kitchen-sink/charts', label: 'Charts', detail: 'Development' },
        ]}
        helpLinks={sinkHelp}
        search={searchSink}
        signOut={leaveSink}
      >
        <PageHead
          title="Complementary health cover 2027"
          breadcrumb={[
            { label: 'Selection' },
            { label: 'Tenders', href: '/kitchen-sink' },
            { label: '2026-014', href: '/kitchen-sink' },
            { label: 'Kitchen sink' },
          ]}
          chip={<Chip tone="accent">{'Ranked, report in draft'}</Chip>}
          who="Seen by the panel (7), the secretary and one observer. Bidders see nothing until the letters go out."
          actions={
            <>
              <Button icon={<Download />}>{'Export'}</Button>
              <Button variant="primary">{'Draft the report'}</Button>
            </>
          }
        />
        <TabsNav
          label="Tender"
          items={[
            { href: '/kitchen-sink', label: 'Pieces', count: 28, exact: true },
            { href: '/kitchen-sink/charts', label: 'Charts', count: 5 },
            { href: '/kitchen-sink/sign-in', label: 'Sign-in' },
          ]}
        />
        <div className="stack gap-6">
          <SinkPieces />
          <SinkTables />
          <SinkForms />
          <SinkOverlays />
        </div>
      </WorkspaceFrame>
    </NextIntlClientProvider>
  )
}
