import cases from '../fixtures/published/bwm-cases.json'

type Answers = {
  readonly AB: readonly (readonly number[])[]
  readonly AW: readonly (readonly number[])[]
}

/** The reference cases of the Bayesian group model, with their answers in the shape that the engine takes. */
export const bayesianCases = Object.entries(cases.bayesian).map(([name, reference]) => ({
  name,
  reference,
  input: {
    criteria: (reference.input.AB[0] ?? []).map((_, j) => `criterion-${j + 1}`),
    experts: expertsFrom(reference.input),
    priorGamma: [0.01, 0.01] as const,
  },
}))

export function expertsFrom({ AB, AW }: Answers) {
  return AB.map((bestToOthers, k) => ({ bestToOthers, othersToWorst: AW[k] ?? [] }))
}
