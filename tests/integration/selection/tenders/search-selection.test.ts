import { beforeEach, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { searchSelection } from '../../../../lib/selection/tenders/search-selection'
import { actAs } from '../../../support/as-actor'
import { aTender, aUser } from '../../../support/test-database'

let tender: Awaited<ReturnType<typeof aTender>>

beforeEach(async () => {
  const officer = await aUser({ roles: ['procurement_officer'] })
  tender = await aTender({ organisationId: officer.organisationId, reference: 'MISAU/27-1' })
  const theirs = await aTender({ reference: 'MISAU/27-1' })
  for (const { id } of [tender, theirs]) {
    await db.tender.update({
      where: { id },
      data: { title: { en: 'Health cover', pt: 'Cobertura de saúde' } },
    })
  }
  await db.bid.create({
    data: {
      id: `bid-${tender.id}`,
      tenderId: tender.id,
      letter: 'A',
      applicantName: 'Seguradora Índico',
      position: 0,
    },
  })
  actAs(officer)
})

async function found(query: string, locale: 'en' | 'pt' = 'en') {
  const result = await searchSelection({ query, locale })
  return result.ok ? result.value : []
}

it('finds a tender by words of any language in any order, and shows it in the reader’s', async () => {
  expect(await found('SAUDE cobertura')).toEqual([
    { href: `/selection/tenders/${tender.id}`, label: 'Health cover', detail: 'MISAU/27-1' },
  ])
  expect((await found('health', 'pt'))[0]?.label).toBe('Cobertura de saúde')
})

it('finds a bid by its applicant without accents, and a criterion by its words', async () => {
  expect(await found('indico')).toEqual([
    {
      href: `/selection/tenders/${tender.id}/bids/bid-${tender.id}`,
      label: 'Seguradora Índico',
      detail: 'MISAU/27-1 · A',
    },
  ])
  const criterionId = tender.domains[1]?.criterionIds[0]
  expect(await found('criterion B1')).toMatchObject([
    { href: `/selection/tenders/${tender.id}/criteria/${criterionId}`, detail: 'MISAU/27-1 · B1' },
  ])
})

it('finds by a pasted reference or id, the tender first', async () => {
  const byReference = await found('MISAU/27-1')
  expect(byReference[0]?.href).toBe(`/selection/tenders/${tender.id}`)
  expect(byReference).toHaveLength(5)
  expect((await found(`bid-${tender.id}`)).map(({ label }) => label)).toEqual(['Seguradora Índico'])
})

it('takes signs of the query language for plain letters, and finds nothing of other organisations', async () => {
  expect(await found("100% _ ' ; drop table")).toEqual([])
  actAs(await aUser({ roles: ['procurement_officer'] }))
  expect(await found('health')).toEqual([])
})

it('answers only those who may see tenders', async () => {
  actAs(await aUser({ roles: ['weighting_expert'] }))
  expect(await searchSelection({ query: 'health', locale: 'en' })).toMatchObject({
    failure: { code: 'not-allowed' },
  })
})

it('looks past characters that no database stores', async () => {
  expect(await searchSelection({ query: 'Health\u0000 cover', locale: 'en' })).toMatchObject({
    ok: true,
    value: [{ label: 'Health cover' }],
  })
  expect(await searchSelection({ query: '\u0000', locale: 'en' })).toMatchObject({ ok: false })
})
