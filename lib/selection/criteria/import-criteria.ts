import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { fail, type Result, succeed } from '../../shared/result'
import { loadTenderForChange } from '../tenders/load-tender'
import { criteriaFreeze } from '../tenders/tender-rules'
import { importCriteriaInput } from './criteria-file-schema'
import { type DomainRows, weightsOfTable } from './criteria-table-rules'
import { insertPrintedWeights } from './insert-printed-weights'
import { type CriteriaFile, readCriteriaFile } from './read-criteria-file'
import { type DomainNode, readCriteriaTree } from './read-criteria-tree'
import { criterionColumns, requireWritten } from './save-criterion'

/**
 * Adds the criteria of a file to a tender: all of them or none. The file is read again here; a preview is only shown, never
 * trusted. A weight column becomes a weight set of its own, as printed.
 */
export const importCriteria = defineCommand({
  name: 'selection.import-criteria',
  input: importCriteriaInput,
  idempotencyKey: ({ idempotencyKey }) => idempotencyKey,
  async load(tx, { tenderId, ...file }, actor) {
    const tender = await loadTenderForChange(tx, tenderId, actor.organisationId)
    if (!tender) return null
    const tree = await readCriteriaTree(tx, tenderId)
    return { ...tender, tree, file: await readCriteriaFile(file, tree) }
  },
  authorize: allow('tender.edit'),
  decide(subject, { version, fileName, locale }) {
    const freeze = criteriaFreeze(subject)
    if (freeze) return fail(freeze)
    if (subject.version !== version) return fail('stale-version')
    const domains = importableDomains(subject.file)
    if (!domains.ok) return domains
    const { tenderId, tree, weightSetCount } = subject
    return succeed({
      tenderId,
      version,
      fileName,
      locale,
      tree,
      weightSetCount,
      domains: domains.value,
    })
  },
  async save(
    tx,
    { tenderId, version, fileName, locale, tree, weightSetCount, domains },
    { actor },
  ) {
    requireWritten(
      await tx.tender.updateMany({
        where: { id: tenderId, version },
        data: { version: version + 1 },
      }),
    )
    const idOf = await insertDomains(tx, tenderId, tree, domains)
    const printed = weightsOfTable(domains)
    if (printed) {
      await insertPrintedWeights(tx, {
        tenderId,
        name: { [locale]: fileName },
        source: fileName,
        printed: new Map(
          Object.entries(printed).map(([code, weight]) => [idOf.get(code) ?? '', weight]),
        ),
        position: weightSetCount,
        createdById: actor.id,
      })
    }
    return { version: version + 1, added: idOf.size }
  },
  audit: ({ tenderId, fileName, domains }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { fileName, domains },
  }),
})

function importableDomains(file: CriteriaFile): Result<readonly DomainRows[]> {
  if (file.kind === 'refused') return fail(file.code)
  if (file.kind === 'wrong-columns') return fail('wrong-columns')
  if (file.issueCount > 0) return fail('import-has-errors')
  return file.domains.length === 0 ? fail('file-empty') : succeed(file.domains)
}

/** Returns the id of every new criterion by its code. */
async function insertDomains(
  tx: Tx,
  tenderId: string,
  tree: readonly DomainNode[],
  domains: readonly DomainRows[],
) {
  const idOf = new Map<string, string>()
  let position = tree.length
  for (const { code, title, exists, criteria } of domains) {
    const present = exists ? tree.find((domain) => domain.code === code) : undefined
    const domainId = present?.id ?? randomUUID()
    if (!present) {
      await tx.domain.create({ data: { id: domainId, tenderId, code, title, position } })
      position += 1
    }
    const first = Math.max(-1, ...(present?.criteria ?? []).map((node) => node.position)) + 1
    await tx.criterion.createMany({
      data: criteria.map(({ content }, index) => {
        const id = randomUUID()
        idOf.set(content.code, id)
        return { id, tenderId, domainId, position: first + index, ...criterionColumns(content) }
      }),
    })
  }
  return idOf
}
