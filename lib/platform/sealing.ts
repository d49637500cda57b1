import 'server-only'
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import { env } from './env'

/** What is sealed, for binding a ciphertext to its place: moved to another row, it does not open. */
export type SealedPlace = {
  /** Names the key: one for each tender and envelope, so that one opening opens nothing else. */
  readonly key: string
  /** Names the row and column. */
  readonly place: string
}

/**
 * Encrypts bytes with AES-256-GCM under a key derived (HKDF-SHA-256) from the installation's secret and `key`.
 * The result is version, nonce (12 bytes), tag (16 bytes) and ciphertext.
 */
export function seal(plain: Uint8Array, { key, place }: SealedPlace): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(key), nonce).setAAD(Buffer.from(place))
  const sealed = [cipher.update(plain), cipher.final()]
  return Uint8Array.from(Buffer.concat([sealVersion, nonce, cipher.getAuthTag(), ...sealed]))
}

/** Opens what `seal` made; throws where a byte, the key or the place is another. */
export function unseal(sealed: Uint8Array, { key, place }: SealedPlace): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(sealed)
  if (bytes[0] !== sealVersion[0]) throw new Error('Sealed by another version.')
  const decipher = createDecipheriv('aes-256-gcm', keyFor(key), bytes.subarray(1, 13))
  decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(13, 29))
  return Uint8Array.from(Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]))
}

const sealVersion = Buffer.from([1])

const secret = () => env.SEALING_SECRET ?? env.AUTH_SECRET

const derived = (purpose: string) =>
  Buffer.from(hkdfSync('sha256', secret(), '', `adjudica ${purpose}`, 32))

const keyFor = (key: string) => derived(`envelope ${key}`)

/** Ed25519 signature of a text by this installation, in base64. */
export const signText = (text: string) =>
  sign(null, Buffer.from(text), privateKey()).toString('base64')

/** Whether this installation signed exactly this text. */
export const isSignedText = (text: string, signature: string) =>
  verify(null, Buffer.from(text), createPublicKey(privateKey()), Buffer.from(signature, 'base64'))

/** The public key for checking signatures, PEM: it may be shown to anybody. */
export const signingKey = () =>
  createPublicKey(privateKey()).export({ type: 'spki', format: 'pem' }).toString()

/** RFC 8410: an Ed25519 key is its 32 secret bytes behind a fixed head. */
const privateKey = () =>
  createPrivateKey({
    key: Buffer.concat([
      Buffer.from('302e020100300506032b657004220420', 'hex'),
      derived('signature'),
    ]),
    format: 'der',
    type: 'pkcs8',
  })
