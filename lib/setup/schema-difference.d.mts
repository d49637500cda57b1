export type Folders = { readonly schema?: string; readonly migrations?: string }

export const schemaDifference: (url: string, folders?: Folders) => Promise<string>
