export type ScratchDatabase = { readonly url: string; readonly drop: () => Promise<unknown> }

export const openScratchDatabase: (url: string, prefix: string) => Promise<ScratchDatabase>
export const withScratchDatabase: <T>(
  url: string,
  prefix: string,
  work: (url: string) => Promise<T>,
) => Promise<T>
