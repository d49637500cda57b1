import fc from 'fast-check'
import { expect, it } from 'vitest'
import { verifyDossierText } from '../../../../lib/selection/dossier/verify-dossier-text-rules'
import { sampleText } from '../../../support/sample-dossier'

it('verifies the text of a dossier and gives the hash to compare', () => {
  expect(verifyDossierText(sampleText)).toMatchObject({
    kind: 'verified',
    verification: { ok: true },
    contentHash: JSON.parse(sampleText).hashes.content,
  })
})

it('does not mind the order of keys and the white space', () => {
  const reversed = JSON.stringify(
    Object.fromEntries(Object.entries(JSON.parse(sampleText)).reverse()),
  )
  expect(verifyDossierText(reversed)).toMatchObject({ verification: { ok: true } })
})

it.each([
  ['', 'not-json', ''],
  ['{"format":', 'not-json', ''],
  [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not-a-dossier', ''],
  [`[${'0,'.repeat(3_000_000)}0]`, 'too-large', ''],
  ['{"__proto__":{"format":"adjudica-dossier"}}', 'not-a-dossier', ''],
  [
    sampleText.replace('"missingValuePolicy": "zero"', '"missingValuePolicy": 0'),
    'not-a-dossier',
    'tender.missingValuePolicy',
  ],
  [
    sampleText.replace(/"regions": \d+/u, '"regions": "many"'),
    'not-a-dossier',
    /^bids\[0\]\.evidence\[\d+\]\.value/u,
  ],
])('says what is wrong with %.20s', (text, reason, path) => {
  const reading = verifyDossierText(text)
  expect(reading).toMatchObject({ kind: 'unusable', reason })
  if (reading.kind === 'unusable')
    expect(reading.path).toEqual(typeof path === 'string' ? path : expect.stringMatching(path))
})

it('never throws, whatever JSON somebody drops', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(verifyDossierText(text).kind).toBe('unusable')
    }),
  )
})
