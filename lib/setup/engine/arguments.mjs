/**
 * Reads the arguments with which Prisma's command line starts its engine.
 * @param {readonly string[]} args
 * @returns {{ datamodels: string[], url: string | undefined, task: string | null, wantsVersion: boolean }}
 *   `task` is the one-off job after the word `cli`, or null for a conversation over standard input
 */
export function engineArguments(args) {
  const after = (flag) => args.flatMap((arg, i) => (arg === flag ? [args[i + 1]] : []))
  const datasource = JSON.parse(after('--datasource').at(-1) ?? '{}')
  return {
    datamodels: after('--datamodels'),
    url: datasource.url ?? process.env.DATABASE_URL,
    task: after('cli').at(-1) ?? null,
    wantsVersion: args.includes('--version'),
  }
}
