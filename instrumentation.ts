/** Runs once when the server starts: the mail worker belongs to the process, not to a request. */
export async function register() {
  // biome-ignore lint/style/noProcessEnv: the bundler removes the other runtime's branch by this very expression
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startBackground } = await import('./lib/platform/background')
    startBackground()
  }
}
