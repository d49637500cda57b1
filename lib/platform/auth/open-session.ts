import 'server-only'
import { headers } from 'next/headers'
import { auth } from './auth'

/**
 * Signs a person in without asking them anything. Only for callers that have proven who it is, or that
 * enter a demonstration; false when the person does not exist or is deactivated.
 */
export async function openSession(userId: string): Promise<boolean> {
  const { opened } = await auth.api.openSession({ body: { userId }, headers: await headers() })
  return opened
}
