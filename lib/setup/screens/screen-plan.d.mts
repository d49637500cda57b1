/** One picture to take. */
export type Shot = {
  readonly name: string
  readonly path: string
  readonly person: string | null
  readonly locale: string
  readonly width: number
  readonly theme: string
  readonly file: string
}

export function planScreens(args: readonly string[]): readonly Shot[]
