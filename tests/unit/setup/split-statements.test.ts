import { expect, test } from 'vitest'
import { splitStatements } from '../../../lib/setup/migrations/split-statements.mjs'

const texts = (sql: string) => splitStatements(sql).map(({ text }) => text.trim())

test('ends a statement at a semicolon at the end of a line', () => {
  expect(texts('create index a on t(x);\ncreate index b\n  on t(y);\n')).toEqual([
    'create index a on t(x);',
    'create index b\n  on t(y);',
  ])
})

test('keeps the body of a function together', () => {
  const body = 'create function f() returns int as $body$\n  begin;\n  return 1;\nend $body$;'
  expect(texts(`${body}\nselect 1;`)).toEqual([body, 'select 1;'])
})

test('takes a last statement without a semicolon, and no comment for a statement', () => {
  expect(texts('select 1;\nselect 2\n')).toEqual(['select 1;', 'select 2'])
  expect(texts('select 1;\n\n-- the end\n')).toEqual(['select 1;'])
  expect(texts('')).toEqual([])
})

test('says where each statement begins', () => {
  const sql = '-- no-transaction\nselect 1;\nselect 2;\n'
  for (const { text, offset } of splitStatements(sql)) {
    expect(sql.slice(offset, offset + text.length)).toBe(text)
  }
})
