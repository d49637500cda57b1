import { Mail, UserRound } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { Chip, type Tone } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { DataTable } from '@/components/ui/table/data-table'
import type { TableColumn, TableRow } from '@/components/ui/table/table-model'
import { saveSink } from './actions'
import { RowMenuSample } from './sink-overlays'

const columns: readonly TableColumn[] = [
  { id: 'name', label: 'Provider', phone: 'title' },
  { id: 'place', label: 'Place', filter: true },
  { id: 'status', label: 'Status', filter: true, phone: 'corner' },
  { id: 'score', label: 'Score', unit: '%', numeric: true },
  { id: 'open', label: 'Open actions', numeric: true, phone: 'hidden' },
  { id: 'answered', label: 'Good or excellent', unit: '%', numeric: true },
  { id: 'coordinator', label: 'Coordinator', hidden: true },
]

const tones: Readonly<Record<string, Tone>> = {
  Accredited: 'good',
  Conditional: 'caution',
  Suspended: 'bad',
  'Visit planned': 'neutral',
}

const providers = [
  ['MZ-0032', 'Hospital Monte Alto', 'Beira', 'Conditional', 85, 3, 72],
  ['MZ-0089', 'Clínica Ponta Vermelha', 'Maputo', 'Accredited', 95.4, 0, 90],
  ['MZ-0418', 'Clínica Baía Azul', 'Maputo', 'Accredited', 94.1, 0, 88],
  ['PT-0340', 'Centro Oftalmológico Sul', 'Faro', 'Visit planned', null, 0, null],
  ['MZ-0294', 'Imagiologia Zambeze', 'Tete', 'Suspended', 71.2, 2, 66],
  ['MZ-0461', 'Clínica Vale Verde', 'Chimoio', 'Accredited', 90.8, 1, 77],
  ['PT-0211', 'Hospital Ribeira Clara', 'Lisbon', 'Accredited', 97.3, 0, 85],
] as const

const rows: readonly TableRow[] = providers.map(
  ([id, name, place, status, score, open, answered]) => ({
    id,
    name,
    href: `/kitchen-sink?provider=${id}`,
    muted: status === 'Suspended',
    menu: <RowMenuSample name={name} />,
    cells: {
      name: {
        value: name,
        text: `${name} ${id}`,
        node: (
          <>
            {name}
            <span className="num block text-xs font-normal text-ink-3">{id}</span>
          </>
        ),
      },
      place,
      status: {
        value: status,
        text: status,
        node: <Chip tone={tones[status] ?? 'neutral'}>{status}</Chip>,
      },
      score: {
        value: score,
        node: score === null ? <span className="text-ink-3">{'not yet'}</span> : score.toFixed(1),
      },
      open,
      answered: { value: answered, node: answered ?? '–' },
      coordinator: 'A. Macuácua',
    },
  }),
)

export function SinkTables() {
  return (
    <>
      <Card id="register" title="Providers" flush>
        <DataTable
          caption="Providers"
          columns={columns}
          rows={rows}
          pageSize={5}
          defaultSort={{ column: 'name', direction: 'ascending' }}
          totals={{ name: 'All', open: '6' }}
          exports={{ csv: '/api/kitchen-sink.csv', xlsx: '/api/kitchen-sink.xlsx' }}
          empty={null}
          bulk={[
            { id: 'assign', label: 'Assign', icon: <UserRound />, run: saveSink, done: 'Assigned' },
            { id: 'send', label: 'Send bulletin', icon: <Mail />, run: saveSink, done: 'Sent' },
          ]}
        />
      </Card>
      <Card id="empty-register" title="Applicants" flush>
        <DataTable
          caption="Applicants"
          prefix="none-"
          columns={columns}
          rows={[]}
          empty={
            <EmptyState level={3} title="No applicant yet">
              {'Enter the first one or bring in a spreadsheet.'}
            </EmptyState>
          }
        />
      </Card>
    </>
  )
}
