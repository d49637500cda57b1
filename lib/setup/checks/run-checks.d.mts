export type Outcome = {
  readonly passed: number
  readonly failed: number
  readonly output: string
  readonly note?: string
}

export type Check = {
  readonly name: string
  readonly title: string
  readonly lane?: 'left' | 'right'
  readonly run: () => Promise<Outcome>
}

export const runChecks: (checks: readonly Check[], names: readonly string[]) => Promise<boolean>
