/** Scores nearer than this are one score: no reader sees a difference, and no rounding makes a winner. */
const sameScore = 1e-9

/** The scores from best to worst; equal scores keep the order given. */
export const bestFirst = <S extends { readonly score: number }>(
  scores: readonly S[],
): readonly S[] => [...scores].sort((a, b) => b.score - a.score)

/** Everyone who shares the best score, and the first one after them. */
export function winnersOf<S extends { readonly score: number }>(
  scores: readonly S[],
): { readonly winners: readonly S[]; readonly second: S | null } {
  const ordered = bestFirst(scores)
  const best = ordered.at(0)
  if (!best) return { winners: [], second: null }
  const winners = ordered.filter(({ score }) => best.score - score <= sameScore)
  return { winners, second: ordered[winners.length] ?? null }
}
