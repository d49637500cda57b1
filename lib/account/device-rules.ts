/** What a device calls itself. A null part is unknown. */
export type Device = { readonly browser: string | null; readonly system: string | null }

/** More telling marks first: Edge and Opera also say Chrome, Chrome also says Safari. */
const browsers = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Headless)?(Chrome|CriOS|Chromium)\//],
  ['Safari', /\bSafari\//],
] as const

const systems = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(iPhone|iPad|iPod)\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b|\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
] as const

/**
 * Reads the browser and the system from a user agent, well enough for a person to know their own device.
 *
 * @example
 * describeDevice('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0') // => { browser: 'Firefox', system: 'Linux' }
 */
export function describeDevice(userAgent: string): Device {
  return { browser: firstMatch(browsers, userAgent), system: firstMatch(systems, userAgent) }
}

const firstMatch = (marks: readonly (readonly [string, RegExp])[], userAgent: string) =>
  marks.find(([, mark]) => mark.test(userAgent))?.[0] ?? null
