/**
 * Monte Carlo standard error of a share estimated from `draws` independent draws, √(p(1 − p)/N). Where every draw or none
 * counted, p is moved by half a draw, as the error of a share of 0 is small but not 0.
 */
export function shareError(share: number, draws: number): number {
  const nearest = (share * draws + 0.5) / (draws + 1)
  return Math.sqrt((nearest * (1 - nearest)) / draws)
}
