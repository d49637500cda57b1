import { expect, it } from 'vitest'
import { heading, type Paper, text } from '../../../../../components/selection/award/paper/paper'
import { printable } from '../../../../../components/selection/award/paper/printable'
import { writePaperPdf } from '../../../../../components/selection/award/paper/write-paper-pdf'

const paper: Paper = {
  locale: 'pt',
  title: 'Relatório de avaliação',
  sender: ['Fundo'],
  addressee: ['Brisa Saúde'],
  dateline: '7 de março de 2027',
  subtitle: 'Concurso 2026-014',
  contents: 'Índice',
  foot: '2026-014',
  pageOf: (page, pages) => `${page} / ${pages}`,
  blocks: [
    heading('one', 'Identificação'),
    text('palavra '.repeat(1500)),
    { kind: 'list', items: ['um', 'dois'] },
    { kind: 'facts', items: [['Moeda', 'USD']] },
    heading('two', 'Preços'),
    {
      kind: 'table',
      caption: 'Preços lidos',
      head: ['Proposta', 'Preço'],
      rows: Array.from({ length: 80 }, (_, place) => [`Proposta ${place}`, String(place)]),
      numeric: [1],
    },
  ],
}

const pdf = async () => Buffer.from(await writePaperPdf(paper)).toString('latin1')

it('writes a PDF whose language, title and structure a screen reader finds', async () => {
  const written = await pdf()
  expect(written).toContain('/StructTreeRoot')
  expect(written).toMatch(/\/MarkInfo\s*<<\s*\/Type \/MarkInfo\s*\/Marked true|\/Marked true/)
  expect(written).toContain('/Lang (pt)')
  expect(written).toContain('/DisplayDocTitle true')
  for (const tag of [
    'Document',
    'H1',
    'H2',
    'P',
    'L',
    'LI',
    'LBody',
    'Table',
    'Caption',
    'TR',
    'TD',
  ])
    expect(written).toMatch(new RegExp(`/S /${tag}\\b`))
})

it('says of which column or row each head of a table is, once', async () => {
  const written = await pdf()
  expect(written.match(/\/Scope \/Column/g)).toHaveLength(2)
  expect(written.match(/\/Scope \/Row/g)).toHaveLength(80)
  expect(written.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3)
})

it('writes no letter that the standard fonts lack', () => {
  expect(printable('−1 ≥ ş €')).toBe('-1 >= s €')
  expect(printable('“é” – ç\u202f%')).toBe('“é” – ç\u00a0%')
  expect(printable('漢')).toBe('?')
})
