export const installedBrowser: () => string | undefined
export const ensureBrowser: () => Promise<string>
