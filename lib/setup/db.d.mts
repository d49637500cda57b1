export type OpenDatabase = {
  readonly url: string
  readonly isEmbedded: boolean
  readonly description: string
  readonly close: () => Promise<void>
}

export const openDatabase: (purpose: string) => Promise<OpenDatabase>
export const openUnusedDatabase: (purpose: string) => Promise<OpenDatabase>
