/** The part of pdfkit 0.20 that documents are written with. */
declare module 'pdfkit' {
  type TextOptions = {
    readonly width?: number
    readonly align?: 'left' | 'right'
    readonly lineGap?: number
    readonly lineBreak?: boolean
  }

  export type StructureElement = {
    readonly dictionary: { readonly data: Record<string, unknown> }
    add(child: StructureElement | (() => void)): StructureElement
    end(): void
  }

  // biome-ignore lint/style/noDefaultExport: it is how the library exports it.
  export default class PDFDocument {
    constructor(options: Readonly<Record<string, unknown>>)
    readonly page: { readonly width: number; readonly height: number }
    y: number
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    addPage(): this
    switchToPage(page: number): this
    bufferedPageRange(): { readonly start: number; readonly count: number }
    font(name: string): this
    fontSize(size: number): this
    fillColor(colour: string): this
    strokeColor(colour: string): this
    lineWidth(width: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    stroke(): this
    text(text: string, x: number, y: number, options?: TextOptions): this
    heightOfString(text: string, options?: TextOptions): number
    struct(
      type: string,
      options?: Readonly<Record<string, string>>,
      children?: readonly (StructureElement | (() => void))[],
    ): StructureElement
    addStructure(element: StructureElement): this
    markContent(tag: string, options?: Readonly<Record<string, string>>): this
    endMarkedContent(): this
    end(): void
  }
}
