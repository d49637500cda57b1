/** A text, or a text in a list, that is part of a document. */
type PaperTable = {
  readonly kind: 'table'
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly string[])[]
  /** Places of the columns with numbers. */
  readonly numeric: readonly number[]
  /** Relative widths on paper; all the same where left out. */
  readonly widths?: readonly number[]
}

/** One part of a document. `id` names a heading's place within the page. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly id: string; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'plain' | 'faint' | 'strong' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly items: readonly (readonly [string, string])[] }
  | { readonly kind: 'notice'; readonly text: string }
  | PaperTable

/**
 * An official document in finished words: the page on screen, the print and the PDF are all made of it, so that they
 * never differ.
 */
export type Paper = {
  readonly locale: string
  readonly title: string
  /** Lines above the title: who writes, to whom, where and when. */
  readonly sender: readonly string[]
  readonly addressee: readonly string[]
  readonly dateline: string
  readonly subtitle: string
  readonly blocks: readonly PaperBlock[]
  /** Title of the table of contents; null where there is none. */
  readonly contents: string | null
  /** Stands at the foot of every page. */
  readonly foot: string
  readonly pageOf: (page: number, pages: number) => string
}

export type PaperHeading = Extract<PaperBlock, { kind: 'heading' }>

/** The headings that a table of contents lists. */
export const contentsOf = (paper: Paper): readonly PaperHeading[] =>
  paper.contents === null
    ? []
    : paper.blocks.filter(
        (block): block is PaperHeading => block.kind === 'heading' && block.level === 2,
      )

/** A heading, whose place is named after its text key. */
export const heading = (id: string, text: string, level: 2 | 3 = 2): PaperBlock => ({
  kind: 'heading',
  level,
  id,
  text,
})

export const text = (words: string, tone: 'plain' | 'faint' | 'strong' = 'plain'): PaperBlock => ({
  kind: 'text',
  text: words,
  tone,
})

/** A table, or the sentence that says why there is none. */
export const tableOr = (none: string, table: Omit<PaperTable, 'kind'>): PaperBlock =>
  table.rows.length === 0 ? text(none, 'faint') : { kind: 'table', ...table }
