export type RestoreOptions = { readonly replace?: boolean; readonly folder?: string }
export type RestoreTotals = { readonly tables: number; readonly rows: number }

export const restoreBackup: (
  url: string,
  file: string,
  options?: RestoreOptions,
) => Promise<RestoreTotals>
