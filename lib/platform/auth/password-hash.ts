import 'server-only'
import { hashPassword as hash, verifyPassword } from 'better-auth/crypto'

/** A salted scrypt hash, in the form that sign-in reads. */
export const hashPassword = (password: string): Promise<string> => hash(password)

/** True when the password is the one that was hashed. */
export const isPassword = (password: string, hashed: string): Promise<boolean> =>
  verifyPassword({ password, hash: hashed })
