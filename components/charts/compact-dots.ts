import { columnsOfDots } from './geometry-dots'

/**
 * The dots of a few scores of 0–100 as one path for a drawing of 100 by 20, each a line without length: with round
 * line ends that do not scale they stay round however wide the drawing is. A large table has thousands of them.
 */
export const dotColumnsPath = (scores: readonly number[]): string =>
  columnsOfDots(scores, 2.5, step, base - diameter / 2)
    .map(({ score, lift }) => `M${tenths(6 + score * 0.88)} ${tenths(base - lift)}h0`)
    .join('')

const base = 16.6
const diameter = 4.8
const step = 5.2

const tenths = (value: number): number => Math.round(value * 10) / 10
