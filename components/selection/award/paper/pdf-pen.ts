import type PDFDocument from 'pdfkit'
import type { StructureElement } from 'pdfkit'
import { printable } from './printable'

// Paper has one theme: ink on white, so that it survives a grey printer.
const ink = '#1a1c1f'
const faint = '#5c6066'
const line = '#b8b3a9'

const margin = { left: 56, right: 56, top: 56, bottom: 66 } as const
const bodySize = 9.5
const lineGap = 1.6

export type Look = {
  readonly size?: number
  readonly isBold?: boolean
  readonly isFaint?: boolean
  /** Points below. */
  readonly after?: number
}

/** Writes down a page and goes on to the next, keeping what is written part of the document's structure. */
export class PdfPen {
  constructor(private readonly document: PDFDocument) {
    document.y = margin.top
  }

  get width() {
    return this.document.page.width - margin.left - margin.right
  }

  private get lowest() {
    return this.document.page.height - margin.bottom
  }

  gap(points: number) {
    this.document.y += points
  }

  /** Goes on to the next page where less than this is left. Answers whether it did. */
  keepTogether(points: number): boolean {
    if (this.document.y + points <= this.lowest) return false
    this.document.addPage()
    this.document.y = margin.top
    return true
  }

  /** A paragraph or heading, parted where a page ends. */
  paragraph(parent: StructureElement, tag: string, text: string, look: Look = {}) {
    const words = printable(text)
    const element = this.document.struct(tag)
    parent.add(element)
    for (const part of this.partsThatFit(words, look)) {
      this.keepTogether(Math.min(this.heightOf(part, this.width, look), this.lowest - margin.top))
      element.add(() => this.write(part, margin.left, this.width, look))
    }
    element.end()
    this.gap(look.after ?? 6)
  }

  list(parent: StructureElement, items: readonly string[], { mark }: { readonly mark: string }) {
    const list = this.document.struct('L')
    parent.add(list)
    const indent = mark === '' ? 0 : 12
    for (const item of items) {
      const words = printable(item)
      this.keepTogether(this.heightOf(words, this.width - indent, {}))
      const entry = this.document.struct('LI')
      const body = this.document.struct('LBody')
      list.add(entry)
      if (mark !== '') {
        const label = this.document.struct('Lbl')
        entry.add(label)
        const top = this.document.y
        label.add(() => this.write(mark, margin.left, indent, {}))
        label.end()
        this.document.y = top
      }
      entry.add(body)
      body.add(() => this.write(words, margin.left + indent, this.width - indent, {}))
      body.end()
      entry.end()
      this.gap(2)
    }
    list.end()
    this.gap(6)
  }

  heightOf(text: string, width: number, look: Look): number {
    this.dip(look)
    return this.document.heightOfString(text || ' ', { width, lineGap })
  }

  /** Writes in a column that begins at `left` of the page and leaves the pen below. */
  write(text: string, left: number, width: number, look: Look, align: 'left' | 'right' = 'left') {
    this.dip(look)
    this.document.text(text || ' ', left, this.document.y, { width, lineGap, align })
  }

  struct(tag: string): StructureElement {
    return this.document.struct(tag)
  }

  get top() {
    return this.document.y
  }

  set top(y: number) {
    this.document.y = y
  }

  readonly left = margin.left

  /** A hairline across the page; decoration, which nobody reads aloud. */
  rule() {
    const { y } = this.document
    this.asArtifact(() =>
      this.document
        .lineWidth(0.5)
        .strokeColor(line)
        .moveTo(margin.left, y)
        .lineTo(margin.left + this.width, y)
        .stroke(),
    )
    this.document.y = y
  }

  asArtifact(draw: () => void) {
    this.document.markContent('Artifact')
    draw()
    this.document.endMarkedContent()
  }

  foot(text: string, page: string) {
    const at = this.document.page.height - 40
    this.asArtifact(() => {
      this.dip({ size: 7.5, isFaint: true })
      this.document.text(printable(text), margin.left, at, {
        width: this.width - 90,
        lineBreak: false,
      })
      this.document.text(printable(page), margin.left + this.width - 90, at, {
        width: 90,
        align: 'right',
        lineBreak: false,
      })
    })
  }

  private dip({ size = bodySize, isBold = false, isFaint = false }: Look) {
    this.document
      .font(isBold ? 'Helvetica-Bold' : 'Helvetica')
      .fontSize(size)
      .fillColor(isFaint ? faint : ink)
  }

  /** A text longer than a page is written in pieces that each fit on one. */
  private partsThatFit(text: string, look: Look): readonly string[] {
    const tallest = this.lowest - margin.top
    if (this.heightOf(text, this.width, look) <= tallest) return [text]
    return text.split('\n').flatMap((part) => part.match(/[\s\S]{1,2500}(?:\s|$)/g) ?? [part])
  }
}
