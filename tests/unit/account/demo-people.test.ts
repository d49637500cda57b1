import { expect, it } from 'vitest'
import { demoPeople, demoPeopleWithDuties } from '../../../lib/account/demo-people'
import texts from '../../../lib/messages/en/demo.json'
import { roles } from '../../../lib/shared/actor'

it('has somebody for every role, each with an id and an address of their own', () => {
  expect(new Set(demoPeople.flatMap((person) => person.roles))).toEqual(new Set(roles))
  expect(new Set(demoPeople.map(({ id }) => id)).size).toBe(demoPeople.length)
  expect(new Set(demoPeople.map(({ email }) => email)).size).toBe(demoPeople.length)
})

it('offers those who can do something now', () => {
  expect(demoPeopleWithDuties.map(({ name }) => name)).toEqual([
    'Samira Haddad',
    'Tomás Machava',
    'Amina Juma',
    'Rui Carvalho',
    'Leonor Nunes',
    'Nadia Okafor',
    'Henrik Olsen',
    'Fatima Aziz',
    'Marc Lefèvre',
  ])
})

it('has a line about each of them', () => {
  expect(demoPeople.map(({ line }) => line).sort()).toEqual(Object.keys(texts.people).sort())
})
