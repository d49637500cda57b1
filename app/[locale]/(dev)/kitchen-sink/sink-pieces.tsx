import { Ban, CalendarDays, Info, Layers, Plus, Upload } from 'lucide-react'
import { Avatar } from '@/components/ui/avatar'
import { BidBadge } from '@/components/ui/bid-badge'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { CopyHash } from '@/components/ui/copy-hash'
import { DomainKey } from '@/components/ui/domain-key'
import { EmptyState } from '@/components/ui/empty-state'
import { DefinitionList, Facts } from '@/components/ui/facts'
import { Kbd } from '@/components/ui/kbd'
import { Link } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import { ProgressBar } from '@/components/ui/progress'
import { RelativeTime } from '@/components/ui/relative-time'
import { SegmentedLinks } from '@/components/ui/segmented'
import { SidePanel } from '@/components/ui/side-panel'
import { SkeletonPage } from '@/components/ui/skeleton'
import { Split } from '@/components/ui/split'
import { Stat } from '@/components/ui/stat'
import { Stepper } from '@/components/ui/stepper'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { Timeline } from '@/components/ui/timeline'
import { ChartOrTable } from '@/components/ui/view-switch'

const hash = '9f2c41d7aa10bd0f5c3e22d18a7e6b90c4d15f7e3a2b1c0d9e8f7a6b5c4de41b'

export function SinkPieces() {
  return (
    <>
      <Stepper
        label="Progress by domain"
        current="network"
        steps={[
          {
            id: 'domains',
            label: 'Domains',
            icon: <Layers />,
            href: '/kitchen-sink',
            state: 'done',
            status: 'Completed',
          },
          {
            id: 'experience',
            label: 'Experience',
            domain: 1,
            href: '/kitchen-sink',
            state: 'done',
            status: 'Completed',
          },
          {
            id: 'communication',
            label: 'Communication',
            domain: 2,
            href: '/kitchen-sink',
            state: 'done',
            status: 'Completed',
          },
          {
            id: 'financial',
            label: 'Financial',
            domain: 3,
            href: '/kitchen-sink',
            state: 'done',
            status: 'Completed',
          },
          {
            id: 'network',
            label: 'Network',
            domain: 4,
            href: '/kitchen-sink',
            state: 'attention',
            status: 'One to look at',
          },
          {
            id: 'infrastructure',
            label: 'Infrastructure',
            domain: 5,
            href: '/kitchen-sink',
            state: 'todo',
            status: 'Not started',
          },
          {
            id: 'claims',
            label: 'Claims',
            domain: 6,
            state: 'blocked',
            status: 'Cannot start yet',
          },
        ]}
      />
      <Split sideWidth="wide" side={<Side />}>
        <Card>
          <div className="-m-5 max-md:-m-4">
            <Facts
              items={[
                { term: 'Official weights', value: 'Best-Worst, nine experts' },
                { term: 'Criteria', value: 'Version 3, frozen 3 Sep' },
                { term: 'Bids opened', value: '24 Sep 2026, 10:02' },
                { term: 'Content hash', value: <CopyHash hash={hash} /> },
              ]}
            />
          </div>
        </Card>
        <Buttons />
        <States />
        <Waiting />
        <Empties />
      </Split>
    </>
  )
}

function Buttons() {
  return (
    <Card id="buttons" title="Buttons" subtitle="One primary action a screen.">
      <div className="stack">
        <div className="flex flex-wrap gap-2">
          <Button variant="primary">{'Continue'}</Button>
          <Button icon={<Plus />}>{'Come back later'}</Button>
          <Button variant="quiet">{'Clear all'}</Button>
          <Button variant="danger" icon={<Ban />}>
            {'Withdraw'}
          </Button>
          <Button pending>{'Saving'}</Button>
          <Button variant="primary" disabled>
            {'Close moderation'}
          </Button>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button size="sm">{'Set to 6'}</Button>
          <Button size="sm" variant="quiet">
            {'Keep 7'}
          </Button>
          <ButtonLink href="/kitchen-sink" size="lg" variant="primary">
            {'Answer the 2 items'}
          </ButtonLink>
          <span className="flex gap-1">
            <Kbd>{'J'}</Kbd>
            <Kbd>{'K'}</Kbd>
          </span>
        </div>
        <SegmentedLinks
          label="Whose"
          items={[
            { href: '/kitchen-sink', label: 'Mine', count: 6, current: true },
            { href: '/kitchen-sink?whose=panel', label: 'Panel', count: 11 },
          ]}
        />
      </div>
    </Card>
  )
}

function States() {
  return (
    <Card id="states" title="States" subtitle="An icon and a word, a number on its hue, a letter.">
      <div className="stack">
        <div className="flex flex-wrap gap-2">
          <Chip>{'In time'}</Chip>
          <Chip tone="good">{'Accredited'}</Chip>
          <Chip tone="caution">{'One to look at'}</Chip>
          <Chip tone="bad" icon={<Ban />}>
            {'Knocked out'}
          </Chip>
          <Chip tone="accent">{'Official'}</Chip>
          <Chip outline>{'Not binding'}</Chip>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {[1, 2, 3, 4, 5, 6, 7].map((domain) => (
            <DomainKey key={domain} domain={domain} label={`Domain ${domain}`} />
          ))}
          <BidBadge letter="A" state="first" />
          <BidBadge letter="B" />
          <BidBadge letter="E" state="knocked-out" />
          <Avatar name="Jorge Mbeki" />
          <Avatar name="Samira Haddad" tone="ink" />
        </div>
        <Notice icon={<Info />} title="Record complete.">
          {'18,204 events, chain checked at 14:00. '}
          <Link href="/kitchen-sink">{'Verify it yourself'}</Link>
        </Notice>
        <Notice tone="good">{'Saved 14:02 on this device and on the server.'}</Notice>
        <Notice tone="caution" actions={<Button size="sm">{'Set to 6'}</Button>}>
          {
            'This reason compares with another bid. Say what this bid shows against the anchor text.'
          }
        </Notice>
        <Notice tone="bad" title="2 items have no answer, 6 points">
          {'Nothing was sent. What you answered is kept.'}
        </Notice>
        <Notice tone="accent">{'A newer version of the weights is being prepared.'}</Notice>
      </div>
    </Card>
  )
}

function Waiting() {
  return (
    <>
      <ChartOrTable
        id="sample-chart"
        title="Northlight Mutual leads by 1.4 points, on experience"
        subtitle="Points out of 100 under the official weights."
        chart={<div className="hatch h-24 rounded-md" />}
        table={
          <SimpleTable
            caption="Points by bid"
            captionHidden
            scroll
            columns={[
              { id: 'bid', label: 'Bid' },
              { id: 'points', label: 'Points', unit: 'of 100', numeric: true },
            ]}
            rows={[
              { id: 'a', cells: { bid: 'Northlight Mutual', points: '75.9' } },
              { id: 'b', cells: { bid: 'Brisa Saúde', points: '74.5' } },
            ]}
            totals={{ bid: 'Spread', points: '1.4' }}
          />
        }
        footer="100,000 draws · seed 20270114 · Monte Carlo error at most ± 0.3 points (95 %)"
      />
      <Card id="waiting" title="Waiting">
        <div className="stack gap-6">
          <ProgressBar
            label="Drawing weights"
            value={0.42}
            detail="42,000 of 100,000 draws"
            cancel={<Button size="sm">{'Cancel'}</Button>}
          />
          <ProgressBar label="Reading the file" value={null} />
          <SkeletonPage />
        </div>
      </Card>
    </>
  )
}

function Empties() {
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <EmptyState
        framed
        kicker="When filters match nothing"
        title="No provider matches these filters"
        actions={
          <>
            <Button>{'Clear the last filter'}</Button>
            <Button variant="quiet">{'Clear all'}</Button>
          </>
        }
      >
        {'112 providers are in Mozambique and Portugal, none of them is a dialysis centre in Tete.'}
      </EmptyState>
      <EmptyState
        framed
        kicker="Before the first provider"
        title="Your network is empty"
        actions={
          <>
            <Button icon={<Upload />}>{'Import a spreadsheet'}</Button>
            <Button variant="quiet">{'See a sample'}</Button>
          </>
        }
      >
        {
          'Bring in the list you have now. Each line is checked, and nothing is saved until you confirm.'
        }
      </EmptyState>
    </div>
  )
}

function Side() {
  return (
    <>
      <SidePanel
        title="Share of premiums paid out as care"
        kicker={
          <>
            <DomainKey domain={3} />
            {'3.3 · Financial status'}
          </>
        }
        closeHref="/kitchen-sink"
        footer={<Link href="/kitchen-sink">{'All 28 criteria'}</Link>}
      >
        <div className="grid grid-cols-3 rounded-md bg-sunken py-2.5 text-center">
          <Stat label="value" value="81" />
          <Stat label="weight" value="4.99" unit="%" />
          <Stat label="points" value="4.04" detail="of 4.99" />
        </div>
        <DefinitionList
          items={[
            { term: 'Evidence', value: '92.1 %, paid MZN 4,115 m of 4,466 m' },
            { term: 'Source', value: <Link href="/kitchen-sink">{'Audited accounts 2025'}</Link> },
            { term: 'Checked', value: <RelativeTime at="2026-10-12T09:30:00Z" /> },
          ]}
        />
      </SidePanel>
      <Card level={3} title="Lately decided" id="lately">
        <Timeline
          items={[
            {
              id: '1',
              state: 'done',
              title: (
                <>
                  <Link href="/kitchen-sink">{'Eye care 2026'}</Link>
                  {' awarded to Halden Health'}
                </>
              ),
              when: '17 Nov · standstill to 28 Nov, 23:59',
            },
            {
              id: '2',
              state: 'now',
              title: <b>{'Payment waits for release'}</b>,
              when: 'Needs a second person · due 28 Nov',
              body: 'Seven days left.',
            },
            { id: '3', state: 'next', title: 'Paid and reconciled' },
          ]}
        />
      </Card>
      <Card level={3} title="You wait for" subtitle="Two people and one office.">
        <p className="flex items-center gap-2">
          <CalendarDays />
          {'23 Nov'}
        </p>
      </Card>
    </>
  )
}
