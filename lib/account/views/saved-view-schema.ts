import { z } from 'zod'
import { registers } from './register-rules'

const viewId = z.string().max(100)
const name = z.string().trim().min(1).max(60)
const query = z.string().max(2000)

export const listViewsInput = z.object({ register: z.enum(registers) })

/** `query` is the query string of the address; what the list does not know is left out of it. */
export const saveViewInput = z.object({
  register: z.enum(registers),
  name,
  query,
  shared: z.boolean(),
})

export const changeViewInput = z.object({
  viewId,
  version: z.int(),
  name,
  query,
  shared: z.boolean(),
})

export const deleteViewInput = z.object({ viewId, version: z.int() })
