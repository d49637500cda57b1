import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer'

/** A table of the report; `widths` are per cent of the page and add up to 100. */
export type ReportSection = {
  readonly title: string
  readonly head: readonly string[]
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

export type RankingReportView = {
  readonly title: string
  readonly subtitle: string
  readonly made: string
  /** Empty unless applicants or evidence are invented. */
  readonly fictional: string
  readonly official: string
  readonly hash: string
  readonly definitions: string
  readonly page: (page: number, pages: number) => string
  readonly sections: readonly ReportSection[]
}

// Paper has one theme: ink on white, hairlines, so that it survives a grey printer.
const ink = '#1a1c1f'
const faint = '#5c6066'
const line = '#cdc9c1'

const styles = StyleSheet.create({
  page: { padding: 42, paddingBottom: 56, fontFamily: 'Helvetica', fontSize: 9, color: ink },
  title: { fontFamily: 'Helvetica-Bold', fontSize: 20, marginBottom: 4 },
  subtitle: { fontSize: 12, marginBottom: 10 },
  text: { marginBottom: 4, lineHeight: 1.4 },
  faint: { marginBottom: 4, color: faint },
  warning: { marginBottom: 8, padding: 6, borderWidth: 1, borderColor: ink },
  section: { marginTop: 16 },
  heading: { fontFamily: 'Helvetica-Bold', fontSize: 13, marginBottom: 6 },
  row: {
    flexDirection: 'row',
    borderBottomWidth: 0.5,
    borderBottomColor: line,
    paddingVertical: 3,
  },
  head: { fontFamily: 'Helvetica-Bold', color: faint },
  footer: { position: 'absolute', bottom: 24, left: 42, right: 42, fontSize: 8, color: faint },
})

/** The report as pages: each table repeats its head and never splits a row. */
export function RankingReport({ report }: { report: RankingReportView }) {
  return (
    <Document title={`${report.title} ${report.subtitle}`}>
      <Page size="A4" style={styles.page}>
        <Text style={styles.title}>{printable(report.title)}</Text>
        <Text style={styles.subtitle}>{printable(report.subtitle)}</Text>
        {report.fictional !== '' && (
          <Text style={styles.warning}>{printable(report.fictional)}</Text>
        )}
        <Text style={styles.text}>{printable(report.official)}</Text>
        <Text style={styles.text}>{printable(report.definitions)}</Text>
        <Text style={styles.faint}>{printable(report.hash)}</Text>
        <Text style={styles.faint}>{printable(report.made)}</Text>
        {report.sections.map((section) => (
          <Section key={section.title} section={section} />
        ))}
        <Text
          fixed
          style={styles.footer}
          render={({ pageNumber, totalPages }) =>
            printable(`${report.subtitle} · ${report.page(pageNumber, totalPages)}`)
          }
        />
      </Page>
    </Document>
  )
}

function Section({ section }: { section: ReportSection }) {
  return (
    <View style={styles.section}>
      <Text style={styles.heading} minPresenceAhead={40}>
        {printable(section.title)}
      </Text>
      <Row cells={section.head} widths={section.widths} isHead />
      {section.rows.map((cells) => (
        <Row key={cells.join('|')} cells={cells} widths={section.widths} />
      ))}
    </View>
  )
}

function Row({
  cells,
  widths,
  isHead = false,
}: {
  cells: readonly string[]
  widths: readonly number[]
  isHead?: boolean
}) {
  return (
    <View style={isHead ? [styles.row, styles.head] : styles.row} wrap={false}>
      {cells.map((cell, index) => (
        <Text
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position.
          key={index}
          style={{
            width: `${widths[index] ?? 10}%`,
            paddingRight: 4,
            textAlign: index === 0 ? 'left' : alignment(cell),
          }}
        >
          {printable(cell)}
        </Text>
      ))}
    </View>
  )
}

const alignment = (cell: string) => (/^[\d\s.,\u2212\u202f\u00a0-]+$/.test(cell) ? 'right' : 'left')

/** The standard fonts of a PDF have no true minus and no narrow space. */
const printable = (text: string) =>
  text.replaceAll('\u2212', '-').replaceAll(/[\u202f\u2009]/g, '\u00a0')
