import { encode } from 'uqr'

/** A QR code as one SVG path of unit squares, dark on light, with the quiet border that scanners need. */
export type QrCode = {
  /** Squares along one side, border included. */
  readonly size: number
  readonly path: string
}

/** Medium error correction: a code on a screen is read through glare, not through damage. Pure. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return { size, path: squares.join('') }
}
