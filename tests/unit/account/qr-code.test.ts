import { expect, test } from 'vitest'
import { qrCode } from '../../../lib/account/qr-code'

const uri = 'otpauth://totp/Adjudica:ana%40example.org?secret=JBSWY3DPEHPK3PXP&issuer=Adjudica'

test('the three finder squares stand inside a quiet border of four', () => {
  const { size, path } = qrCode(uri)
  const dark = new Set(path.split('z').map((square) => square.split('h')[0]?.slice(1)))
  const corners = [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const
  for (const [x, y] of corners)
    for (const [dx, dy] of [
      [0, 0],
      [6, 0],
      [0, 6],
      [6, 6],
      [3, 3],
    ] as const)
      expect(dark).toContain(`${x + dx} ${y + dy}`)
  for (let along = 0; along < size; along += 1)
    for (let margin = 0; margin < 4; margin += 1) {
      expect(dark).not.toContain(`${along} ${margin}`)
      expect(dark).not.toContain(`${size - 1 - margin} ${along}`)
    }
})

test('another key is another picture', () => {
  expect(qrCode(uri).path).not.toBe(qrCode(uri.replace('JBSW', 'KBSW')).path)
})
