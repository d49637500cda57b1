import { expect, it } from 'vitest'
import { verifyCommand } from '../../../lib/cli/verify-command'
import { runCli } from '../../support/run-cli'
import { sampleDossier, sampleText } from '../../support/sample-dossier'

const patience = 60_000

it('finds nothing wrong with the sample, and says so with exit code 0', {
  timeout: patience,
}, async () => {
  const { exitCode, stdout, stderr } = await runCli(['verify'], sampleText)
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  const answer = JSON.parse(stdout)
  expect(Object.keys(answer)).toEqual(['ok', 'differences', 'checked'])
  expect(answer).toMatchObject({ ok: true, differences: [] })
})

it('locates an altered figure and ends with exit code 1', { timeout: patience }, async () => {
  const altered = sampleText.replace('"value": 92.1', '"value": 92.2')
  expect(altered).not.toBe(sampleText)
  const { exitCode, stdout } = await runCli(['verify'], altered)
  expect(exitCode).toBe(1)
  const { ok, differences } = JSON.parse(stdout)
  expect(ok).toBe(false)
  expect(differences[0].about).toMatch(/^bids\[0\]\.evidence\[\d+\]$/u)
  expect(differences.map(({ path }: { path: string }) => path)).toContain('results.bids[0].score')
})

it('refuses what is no dossier with exit code 2, naming the field', {
  timeout: patience,
}, async () => {
  const { exitCode, stdout, stderr } = await runCli(['verify'], '{"format":"adjudica-dossier"}')
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(JSON.parse(stderr).error).toMatchObject({ path: 'formatVersion' })
})

it('draws the posterior again only where it is asked to', { timeout: patience }, async () => {
  const skipped = async (document: unknown) =>
    JSON.stringify((await verifyCommand.run(document)).output).includes('posterior-not-drawn')
  expect(await skipped({ dossier: sampleDossier() })).toBe(true)
  expect(await skipped({ dossier: sampleDossier(), deep: true })).toBe(false)
})

it('refuses a request with another field', () => {
  expect(() => verifyCommand.run({ dossier: sampleDossier(), depth: 3 })).toThrow('depth')
})
