/**
 * SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. Of our own, because a dossier is verified in a browser
 * too, where hashing is asynchronous and missing on a page without a certificate.
 *
 * **Source**: FIPS 180-4, Secure Hash Standard, sections 4.1.2, 5.1.1 and 6.2.
 *
 * @example
 * sha256Of('abc').slice(0, 8) // => 'ba7816bf'
 */
export function sha256Of(text: string): string {
  const message = padded(new TextEncoder().encode(text))
  const state = Uint32Array.from(initialState)
  const schedule = new Uint32Array(64)
  for (let block = 0; block < message.byteLength; block += 64) {
    fillSchedule(schedule, message, block)
    compress(state, schedule)
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** First 32 bits of the fractional parts of the `power`-th roots of the first primes. */
const rootBits = (count: number, power: number) =>
  primes.slice(0, count).map((prime) => {
    const root = prime ** (1 / power)
    return Math.floor((root - Math.floor(root)) * 2 ** 32)
  })

const primes = Array.from({ length: 310 }, (_, index) => index + 2).filter((number) =>
  Array.from({ length: number - 2 }, (_, index) => index + 2).every((part) => number % part !== 0),
)

const initialState = rootBits(8, 2)
const roundConstants = Uint32Array.from(rootBits(64, 3))

/** The bytes, a 1 bit, zeros, and the length in bits: a multiple of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64))
  new Uint8Array(view.buffer).set(bytes)
  view.setUint8(bytes.length, 0x80)
  view.setUint32(view.byteLength - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(view.byteLength - 4, (bytes.length << 3) >>> 0)
  return view
}

const rotated = (word: number, by: number) => (word >>> by) | (word << (32 - by))

function fillSchedule(schedule: Uint32Array, message: DataView, block: number): void {
  for (let t = 0; t < 16; t += 1) schedule[t] = message.getUint32(block + 4 * t)
  for (let t = 16; t < 64; t += 1) {
    const early = schedule[t - 15] ?? 0
    const late = schedule[t - 2] ?? 0
    const s0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3)
    const s1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10)
    schedule[t] = (schedule[t - 16] ?? 0) + s0 + (schedule[t - 7] ?? 0) + s1
  }
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let t = 0; t < 64; t += 1) {
    const s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    const choice = (e & f) ^ (~e & g)
    const t1 = (h + s1 + choice + (roundConstants[t] ?? 0) + (schedule[t] ?? 0)) | 0
    const s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + s0 + majority) | 0
  }
  const added = [a, b, c, d, e, f, g, h]
  for (let word = 0; word < 8; word += 1) state[word] = (state[word] ?? 0) + (added[word] ?? 0)
}
