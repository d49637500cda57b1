export type BackupTotals = {
  readonly tables: number
  readonly rows: number
  readonly bytes: number
}

export const writeBackup: (url: string, file: string) => Promise<BackupTotals>
