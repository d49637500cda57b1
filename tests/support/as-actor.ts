import { afterEach, vi } from 'vitest'
import type { SessionUser } from '../../lib/platform/auth/session'
import type { Role } from '../../lib/shared/actor'

/** Who is signed in while a test runs: the one thing that tests substitute. */
export type TestPerson = {
  readonly id: string
  readonly organisationId: string
  readonly roles: readonly Role[]
  readonly name?: string
  readonly email?: string
}

const signedIn = vi.hoisted(() => ({
  person: undefined as SessionUser | undefined,
  sessionId: 'test-session',
  headers: {} as Record<string, string>,
}))

vi.mock('../../lib/platform/auth/session', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../lib/platform/auth/session')>()
  const currentSession: typeof real.currentSession = async () =>
    signedIn.person ? { id: signedIn.sessionId, user: signedIn.person } : real.currentSession()
  return { ...real, currentSession }
})

vi.mock('next/headers', () => ({
  headers: async () => new Headers(signedIn.headers),
}))

/** From here to the end of the test this person is signed in; `sessionId` where the session itself matters. */
export function actAs(person: TestPerson, sessionId = 'test-session') {
  const { id, organisationId, roles, name = 'Test Person', email = `${id}@example.test` } = person
  signedIn.sessionId = sessionId
  signedIn.person = {
    id,
    name,
    email,
    organisationId,
    roles,
    locale: 'en',
    twoFactorEnabled: false,
    deactivatedAt: null,
  }
}

/** From here on nobody is signed in, and requests come from nowhere in particular. */
export function actAsNobody() {
  signedIn.person = undefined
  signedIn.headers = {}
}

/** From here on requests come from this network address. */
export function actFrom(address: string) {
  signedIn.headers = { ...signedIn.headers, 'x-forwarded-for': address }
}

/** From here on requests carry this cookie, and who is signed in is found out for real. */
export function actWithCookie(cookie: string) {
  signedIn.person = undefined
  signedIn.headers = { ...signedIn.headers, cookie }
}

afterEach(actAsNobody)
