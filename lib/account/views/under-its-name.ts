import 'server-only'
import { isUniqueViolation } from '../../platform/db'
import { Rejection } from '../../shared/result'

/** Writes a view; a name that another of the person's views of the list bears is refused at its field. */
export async function underItsName<Written>(write: () => Promise<Written>): Promise<Written> {
  try {
    return await write()
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new Rejection('invalid-input', { name: 'validation.viewNameTaken' })
  }
}
