import { ScrollRegion } from '@/components/ui/scroll-region'
import { contentsOf, type Paper, type PaperBlock } from './paper'

/** A document on screen and on paper: an A4 sheet with headings, tables with captions, and its table of contents. */
export function PaperSheet({ paper }: { readonly paper: Paper }) {
  return (
    <article
      lang={paper.locale}
      data-document=""
      aria-label={`${paper.title}, ${paper.subtitle}`}
      className="mx-auto w-full max-w-[210mm] space-y-4 rounded-lg border bg-surface px-10 py-9 shadow-sm max-md:px-4 max-md:py-5 print:max-w-none print:border-0 print:p-0 print:shadow-none"
    >
      <PaperHead paper={paper} />
      <Contents paper={paper} />
      {paper.blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finished document; its parts never move.
        <Block key={place} block={block} hasPlaces={paper.contents !== null} />
      ))}
      <p className="mono border-t pt-3 text-xs text-ink-3 [overflow-wrap:anywhere]">{paper.foot}</p>
    </article>
  )
}

function PaperHead({ paper }: { readonly paper: Paper }) {
  return (
    <header className="space-y-5">
      {paper.sender.length > 0 && <Lines lines={paper.sender} className="font-bold" />}
      {paper.addressee.length > 0 && <Lines lines={paper.addressee} className="" />}
      {paper.dateline && <p className="text-ink-2">{paper.dateline}</p>}
      <div className="space-y-1">
        <h2 className="text-xl">{paper.title}</h2>
        <p className="text-ink-2">{paper.subtitle}</p>
      </div>
    </header>
  )
}

function Lines({
  lines,
  className,
}: {
  readonly lines: readonly string[]
  readonly className: string
}) {
  return (
    <address className={`not-italic ${className}`}>
      {lines.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  )
}

function Contents({ paper }: { readonly paper: Paper }) {
  const headings = contentsOf(paper)
  if (headings.length === 0) return null
  return (
    <nav aria-label={paper.contents ?? ''} className="space-y-2 rounded-md bg-sunken px-4 py-3">
      <p className="font-bold">{paper.contents}</p>
      <ol className="columns-2 gap-8 max-md:columns-1">
        {headings.map(({ id, text }) => (
          <li key={id} className="py-0.5">
            <a href={`#${id}`} className="inline-flex min-h-6 items-center">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

type BlockProps = {
  readonly block: PaperBlock
  /** Whether headings are named for a table of contents; several letters on one page would share the names. */
  readonly hasPlaces: boolean
}

function Block({ block, hasPlaces }: BlockProps) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h3' : 'h4'
      return (
        <Heading
          id={hasPlaces ? block.id : undefined}
          className={block.level === 2 ? 'scroll-mt-20 border-t pt-4 text-lg' : 'scroll-mt-20 pt-1'}
        >
          {block.text}
        </Heading>
      )
    }
    case 'text':
      return (
        <p
          className={`max-w-[82ch] whitespace-pre-line [overflow-wrap:anywhere] ${tones[block.tone ?? 'plain']}`}
        >
          {block.text}
        </p>
      )
    case 'list':
      return (
        <ul className="max-w-[82ch] list-disc space-y-1 ps-5">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'facts':
      return <Facts items={block.items} />
    case 'notice':
      return <p className="rounded-md border border-line-3 px-4 py-3 font-bold">{block.text}</p>
    case 'table':
      return <Table table={block} />
  }
}

const tones = { plain: '', faint: 'text-ink-2', strong: 'font-bold' } as const

function Facts({ items }: { readonly items: readonly (readonly [string, string])[] }) {
  return (
    <dl className="grid gap-y-1.5">
      {items.map(([term, value]) => (
        <div key={term} className="grid grid-cols-[13rem_minmax(0,1fr)] gap-x-4 max-md:grid-cols-1">
          <dt className="text-ink-3">{term}</dt>
          <dd className="num min-w-0 [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Table({ table }: { readonly table: Extract<PaperBlock, { kind: 'table' }> }) {
  const alignment = (column: number) => (table.numeric.includes(column) ? 'n' : undefined)
  return (
    <ScrollRegion label={table.caption}>
      <table>
        <caption className="pb-1 text-start text-xs text-ink-2">{table.caption}</caption>
        <thead>
          <tr>
            {table.head.map((cell, column) => (
              <th key={cell} scope="col" className={alignment(column)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a finished table; its rows never move.
            <tr key={line}>
              {row.map((cell, column) =>
                column === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position.
                  <th key={column} scope="row" className="[overflow-wrap:anywhere]">
                    {cell}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position.
                  <td key={column} className={alignment(column) ?? '[overflow-wrap:anywhere]'}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
