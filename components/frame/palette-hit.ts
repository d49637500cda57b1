/** Something to go to. */
export type Hit = {
  readonly href: string
  readonly label: string
  /** What it is or where it lies, in a few words. */
  readonly detail?: string | undefined
}

/** What the search of the top bar looks through. */
export type PaletteSource = {
  /** The pages this person may open, from the same predicate as the navigation. */
  readonly pages: readonly Hit[]
  /** Looks for records by name or by pasted reference; answers only with what this person may open. */
  readonly search: (query: string) => Promise<readonly Hit[]>
}
