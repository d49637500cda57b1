/**
 * Decodes a text file as spreadsheet programs write them: UTF-8 with or without a byte order mark, UTF-16
 * with or without one, else Windows-1252, which gives every byte a character.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = encodingByMark(bytes) ?? encodingByZeros(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}

/** What Windows-1252 has from 0x80 to 0x9F; Node 20's own decoder reads control characters there. */
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const windows1252 = (bytes: Uint8Array) =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replaceAll(/[\u0080-\u009f]/g, (byte) => windowsCharacters.charAt(byte.charCodeAt(0) - 0x80))

/** False for archives, programs, documents and pictures, whatever they are called. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const start = decodeText(bytes.subarray(0, 4096))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells bytes from text.
  return !/[\u0000-\u0008\u000b\u000e-\u001f]/.test(start) && !start.startsWith('%PDF-')
}

function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Mostly Latin text in UTF-16 has a zero in every second byte. */
function encodingByZeros(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 200)
  const zerosAt = (parity: number) =>
    start.filter((byte, index) => byte === 0 && index % 2 === parity).length
  const [even, odd] = [zerosAt(0), zerosAt(1)]
  if (odd > start.length * 0.3 && even === 0) return 'utf-16le'
  return even > start.length * 0.3 && odd === 0 ? 'utf-16be' : null
}
