import { beforeAll, expect, it } from 'vitest'
import type { Cell } from '../../../../lib/platform/spreadsheet/sheet'
import { type ImportWords, importWords } from '../../../../lib/selection/evidence/import-words'
import { readValueCell } from '../../../../lib/selection/evidence/read-value-cell'
import { criterionOf } from '../../../support/bids-ground'

let words: ImportWords
beforeAll(async () => {
  words = await importWords()
})

const read = (code: string, cell: Cell, locale: 'en' | 'pt' | 'fr' = 'en') =>
  readValueCell(cell, criterionOf(code), words, locale)

it.each([null, '', ' ', '-', 'missing', 'MISSING', 'em falta', 'Manquant', 'não indicado'])(
  'takes %j as missing, never as zero',
  (cell) => {
    expect(read('1.1', cell)).toEqual({ status: 'missing' })
  },
)

it.each(['n/a', 'N/A', 'Não se aplica', 'sans objet'])('takes %s as not applicable', (cell) => {
  expect(read('1.1', cell)).toEqual({ status: 'not_applicable' })
})

it.each<[Cell, 'en' | 'pt', number]>([
  [0, 'en', 0],
  ['0', 'en', 0],
  ['92,1', 'pt', 92.1],
  ['92,1 %', 'en', 92.1],
  ['92.1%', 'pt', 92.1],
  [92.1, 'en', 92.1],
  ['1 234,5', 'pt', 1234.5],
])('reads the number in %j (%s)', (cell, locale, value) => {
  expect(read('1.1', cell, locale)).toEqual({ status: 'provided', value })
})

it.each<[string, Cell, boolean]>([
  ['1.2', 'sim', true],
  ['1.2', 'NÃO', false],
  ['1.2', 'Oui', true],
  ['1.2', 'non', false],
  ['1.2', true, true],
  ['1.2', 0, false],
])('reads yes and no for %s in %j', (code, cell, value) => {
  expect(read(code, cell)).toEqual({ status: 'provided', value })
})

it.each<[string, string]>([
  ['A+', 'A+'],
  ['a', 'A'],
  ['strong', 'A'],
  ['Forte', 'A'],
])('finds the category of %s', (cell, value) => {
  expect(read('1.3', cell)).toEqual({ status: 'provided', value })
})

it.each([
  '240 in 9',
  '240 / 9',
  '240;9',
  '240 em 9 regiões',
  '240 dans 9 régions',
  '240 in 9 regions',
])('reads count and regions in %s', (cell) => {
  expect(read('1.4', cell)).toEqual({ status: 'provided', value: { count: 240, regions: 9 } })
})

it('reads the named parts of a formula', () => {
  const value = { paid: 4115.5, due: 4466 }
  expect(read('1.5', 'paid = 4115,5; due = 4466', 'pt')).toEqual({ status: 'provided', value })
})

it.each<[string, Cell, string]>([
  ['1.1', 'about ninety', 'badNumber'],
  ['1.1', true, 'badNumber'],
  ['1.1', new Date(0), 'looksLikeDate'],
  ['1.4', new Date(0), 'looksLikeDate'],
  ['1.2', 'perhaps', 'badYesNo'],
  ['1.3', 'AAA', 'badChoice'],
  ['1.4', '240', 'badCount'],
  ['1.4', '240 in 12', 'badCount'],
  ['1.5', 'paid = 3', 'badComponents'],
  ['1.5', 'paid = 3; due = 0', 'notComputable'],
  ['1.6', 6, 'badLevel'],
  ['1.8', 5, 'undeclared'],
])('finds what is wrong for %s in %j: %s', (code, cell, issue) => {
  expect(read(code, cell)).toEqual({ issue })
})
