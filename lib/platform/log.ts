import 'server-only'

type Fields = Readonly<Record<string, string | number | boolean | null>>

/**
 * One JSON line per event. Fields are ids, codes and numbers: never names, addresses, free text,
 * amounts of a person or anything about health.
 */
export const log = {
  info: (event: string, fields: Fields = {}) => write('info', event, fields),
  warn: (event: string, fields: Fields = {}) => write('warn', event, fields),
  /** A fault: the error's class, code and stack are logged, its message is not (it may quote a person). */
  fault: (event: string, error: unknown, fields: Fields = {}) =>
    write('error', event, { ...fields, ...faultFields(error) }),
}

function write(level: string, event: string, fields: Fields) {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })
  process.stdout.write(`${line}\n`)
}

function faultFields(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
  return { error: error.name, code, stack: frames.slice(0, 8).join('\n') }
}
