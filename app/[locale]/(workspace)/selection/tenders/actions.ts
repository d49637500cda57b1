'use server'

import { createTender } from '@/lib/selection/tenders/create-tender'

export async function createTenderAction(input: unknown) {
  return await createTender(input)
}
