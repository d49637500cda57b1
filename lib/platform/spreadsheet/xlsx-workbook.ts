import { type XmlListener, xmlAttribute } from './xml-reader'

type SheetName = { readonly name: string; readonly relationId: string }

const ignore = () => {}

/** Reads xl/workbook.xml: the visible sheets in order, and which calendar dates are counted in. */
export function xlsxWorkbookReader() {
  const sheets: SheetName[] = []
  let startsIn1904 = false
  const listener: XmlListener = {
    open(name, attributes) {
      if (name === 'workbookPr') startsIn1904 = isTrue(xmlAttribute(attributes, 'date1904'))
      if (name !== 'sheet' || (xmlAttribute(attributes, 'state') ?? 'visible') !== 'visible') return
      const relationId = xmlAttribute(attributes, 'id') ?? ''
      sheets.push({ name: xmlAttribute(attributes, 'name') ?? '', relationId })
    },
    close: ignore,
    text: ignore,
  }
  return { listener, visibleSheets: () => sheets, startsIn1904: () => startsIn1904 }
}

const isTrue = (value: string | null) => value === '1' || value === 'true'

/** Reads xl/_rels/workbook.xml.rels: where the parts of the workbook stand in the archive. */
export function xlsxRelationReader() {
  const byId = new Map<string, string>()
  const byKind = new Map<string, string>()
  const listener: XmlListener = {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const path = archivePath(xmlAttribute(attributes, 'Target') ?? '')
      const kind = (xmlAttribute(attributes, 'Type') ?? '').split('/').at(-1) ?? ''
      byId.set(xmlAttribute(attributes, 'Id') ?? '', path)
      byKind.set(kind, path)
    },
    close: ignore,
    text: ignore,
  }
  return {
    listener,
    /** Path of the sheet with this relation id. */
    sheetPath: (id: string) => byId.get(id),
    /** Path of the part of this kind, such as `styles`. */
    path: (kind: string) => byKind.get(kind),
  }
}

/** Targets are relative to xl/, or absolute with a leading slash. */
const archivePath = (target: string) =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
