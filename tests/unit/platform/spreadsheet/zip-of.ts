import { deflateRawSync } from 'node:zlib'

export type ZipOptions = {
  readonly stored?: boolean
  readonly flags?: number
  /** What the archive claims a file inflates to. */
  readonly claimedBytes?: number
}

/** An archive of texts, as small as the format allows; checksums are left at 0. */
export function zipOf(
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
  { stored = false, flags = 0, claimedBytes }: ZipOptions = {},
): Uint8Array {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of files) {
    const nameBytes = Buffer.from(name)
    const plain = Buffer.from(content)
    const packed = stored ? plain : deflateRawSync(plain)
    const sizes = Buffer.alloc(22)
    sizes.writeUInt16LE(20, 0)
    sizes.writeUInt16LE(flags, 2)
    sizes.writeUInt16LE(stored ? 0 : 8, 4)
    sizes.writeUInt32LE(packed.length, 14)
    sizes.writeUInt32LE(claimedBytes ?? plain.length, 18)
    const lengths = Buffer.alloc(4)
    lengths.writeUInt16LE(nameBytes.length, 0)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), sizes, lengths, nameBytes, packed])
    const rest = Buffer.alloc(16)
    rest.writeUInt32LE(at, 12)
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02\x14\x00'),
        sizes,
        lengths.subarray(0, 2),
        rest,
        nameBytes,
      ]),
    )
    chunks.push(local)
    at += local.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...chunks, listing, end]))
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export type WorkbookParts = {
  readonly sheet: string
  readonly strings?: string
  readonly styles?: string
  readonly workbook?: string
}

/** A workbook of one sheet called Bids, from the XML of its parts. */
export function workbookOf({ sheet, strings, styles, workbook }: WorkbookParts): Uint8Array {
  const plainWorkbook = `<workbook xmlns:r="${relations}"><sheets><sheet name="Bids" sheetId="1" r:id="rId1"/></sheets></workbook>`
  return zipOf([
    ['[Content_Types].xml', '<Types/>'],
    ['xl/workbook.xml', workbook ?? plainWorkbook],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/any.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="/xl/texts.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId9" Type="${relations}/worksheet" Target="worksheets/second.xml"/></Relationships>`,
    ],
    [
      'xl/worksheets/any.xml',
      `<?xml version="1.0"?><worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ],
    [
      'xl/worksheets/second.xml',
      '<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>',
    ],
    ...(strings ? [['xl/texts.xml', `<sst>${strings}</sst>`] as const] : []),
    ...(styles ? [['xl/styles.xml', `<styleSheet>${styles}</styleSheet>`] as const] : []),
  ])
}
