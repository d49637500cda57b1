export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }
export type MigrateOptions = { readonly folder?: string; readonly only?: readonly string[] }

export const migrationsFolder: string
export const migrate: (url: string, options?: MigrateOptions) => Promise<readonly string[]>
export const readMigrations: (folder?: string) => readonly Migration[]
