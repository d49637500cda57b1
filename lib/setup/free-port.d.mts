export const freePort: (wanted: number, host: string) => Promise<number>
export const canListen: (port: number, host: string) => Promise<number | null>
