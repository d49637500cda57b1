import { createRequire } from 'node:module'

const charOid = 18
const bpcharOid = 1042
const characterColumn = 6 // ColumnTypeEnum.Character of @prisma/driver-adapter-utils

let charColumns = []

/**
 * The adapter has no mapping for PostgreSQL's catalogue type "char" (oid 18), which the schema engine reads. It is
 * read as bpchar instead, and reported as Character.
 */
export function teachCharType(queryable) {
  watchResults()
  const queryRaw = queryable.queryRaw.bind(queryable)
  queryable.queryRaw = async (query) => {
    charColumns = []
    const result = await queryRaw(query)
    for (const column of charColumns) result.columnTypes[column] = characterColumn
    return result
  }
  return queryable
}

let isWatching = false

function watchResults() {
  if (isWatching) return
  isWatching = true
  const { prototype } = createRequire(import.meta.url)('pg/lib/result.js')
  const { addFields } = prototype
  prototype.addFields = function (fields) {
    charColumns = fields.flatMap((field, column) => (field.dataTypeID === charOid ? [column] : []))
    for (const column of charColumns) fields[column].dataTypeID = bpcharOid
    return addFields.call(this, fields)
  }
}
