export const withScratchDatabase: <T>(
  url: string,
  prefix: string,
  work: (url: string) => Promise<T>,
) => Promise<T>
