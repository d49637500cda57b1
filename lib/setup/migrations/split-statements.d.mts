export type Statement = { readonly text: string; readonly offset: number }

export const splitStatements: (sql: string) => readonly Statement[]
