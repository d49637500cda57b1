import PDFDocument, { type StructureElement } from 'pdfkit'
import { contentsOf, type Paper, type PaperBlock } from './paper'
import { PdfPen } from './pdf-pen'
import { printable } from './printable'
import { tableWriter } from './write-paper-table'

/**
 * The document as a tagged PDF: language, title, headings, lists and tables with their heads are part of its structure,
 * so that a screen reader reads it as it reads the page. A4, with the foot and the page number on every page.
 */
export async function writePaperPdf(paper: Paper): Promise<Uint8Array> {
  const document = new PDFDocument({
    tagged: true,
    pdfVersion: '1.7',
    lang: paper.locale,
    displayTitle: true,
    size: 'A4',
    margin: 0,
    bufferPages: true,
    info: { Title: printable(`${paper.title} · ${paper.subtitle}`), Creator: 'Adjudica' },
  })
  const chunks: Uint8Array[] = []
  const finished = new Promise<Uint8Array>((resolve) => {
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
  })
  const root = document.struct('Document')
  document.addStructure(root)
  const pen = new PdfPen(document)
  writeHead(pen, root, paper)
  writeContents(pen, root, paper)
  for (const block of paper.blocks) writeBlock(pen, root, block)
  root.end()
  writeFeet(pen, document, paper)
  document.end()
  return await finished
}

function writeHead(pen: PdfPen, root: StructureElement, paper: Paper) {
  const lines = (all: readonly string[], isBold: boolean) => {
    for (const line of all) pen.paragraph(root, 'P', line, { isBold, after: 2 })
    if (all.length > 0) pen.gap(12)
  }
  lines(paper.sender, true)
  lines(paper.addressee, false)
  if (paper.dateline) pen.paragraph(root, 'P', paper.dateline, { after: 14 })
  pen.paragraph(root, 'H1', paper.title, { size: 18, isBold: true, after: 3 })
  pen.paragraph(root, 'P', paper.subtitle, { size: 11, after: 12 })
}

function writeContents(pen: PdfPen, root: StructureElement, paper: Paper) {
  const headings = contentsOf(paper)
  if (headings.length === 0) return
  pen.paragraph(root, 'P', paper.contents ?? '', { isBold: true, after: 4 })
  pen.list(
    root,
    headings.map(({ text }, place) => `${place + 1}. ${text}`),
    { mark: '' },
  )
}

function writeBlock(pen: PdfPen, root: StructureElement, block: PaperBlock) {
  switch (block.kind) {
    case 'heading':
      pen.gap(block.level === 2 ? 12 : 6)
      pen.keepTogether(60)
      return pen.paragraph(root, block.level === 2 ? 'H2' : 'H3', block.text, {
        size: block.level === 2 ? 13 : 10.5,
        isBold: true,
        after: 5,
      })
    case 'text':
      return pen.paragraph(root, 'P', block.text, {
        isBold: block.tone === 'strong',
        isFaint: block.tone === 'faint',
        after: 7,
      })
    case 'list':
      return pen.list(root, block.items, { mark: '•' })
    case 'facts':
      return pen.list(
        root,
        block.items.map(([term, value]) => `${term}: ${value}`),
        { mark: '' },
      )
    case 'notice':
      return pen.paragraph(root, 'P', block.text, { isBold: true, after: 8 })
    case 'table':
      return tableWriter(pen)(root, block)
  }
}

/** Said on every page, and no part of what is read aloud. */
function writeFeet(pen: PdfPen, document: PDFDocument, paper: Paper) {
  const { start, count } = document.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page)
    pen.foot(paper.foot, paper.pageOf(page + 1, count))
  }
}
