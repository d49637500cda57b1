import 'server-only'
import { headers } from 'next/headers'
import { auth } from './auth'

/** Ends the session of this request and takes back its cookie. */
export async function closeSession(): Promise<void> {
  await auth.api.signOut({ headers: await headers() })
}
