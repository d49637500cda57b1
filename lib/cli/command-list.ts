import type { CliCommand } from './cli-command'

type ListedCommand = {
  /** One line for the overall help. */
  readonly summary: string
  /** Loaded only when asked for, so that no command waits for the engine of another. */
  readonly load: () => Promise<CliCommand>
}

/** Every command of the command line, by name, in the order of the help. */
export const commandList: ReadonlyMap<string, ListedCommand> = new Map([
  [
    'weights',
    {
      summary: 'weights of one person from Best-Worst comparisons, with consistency and advice',
      load: async () => (await import('./weights-command')).weightsCommand,
    },
  ],
  [
    'group-weights',
    {
      summary: 'weights of a group: Bayesian posterior, credal ranking, disagreement',
      load: async () => (await import('./group-weights-command')).groupWeightsCommand,
    },
  ],
  [
    'rank',
    {
      summary: 'additive ranking, how stable it is, and who could still win',
      load: async () => (await import('./rank-command')).rankCommand,
    },
  ],
  [
    'acceptability',
    {
      summary: 'how often each alternative takes each rank over uncertain weights',
      load: async () => (await import('./acceptability-command')).acceptabilityCommand,
    },
  ],
  [
    'agreement',
    {
      summary: 'agreement of raters: Krippendorff, Kendall, intraclass correlation',
      load: async () => (await import('./agreement-command')).agreementCommand,
    },
  ],
  [
    'proportion',
    {
      summary: 'a share, or the difference of two, with its 95 % interval',
      load: async () => (await import('./proportion-command')).proportionCommand,
    },
  ],
  [
    'verify',
    {
      summary: 'recomputes every number of a dossier, and says where it differs',
      load: async () => (await import('./verify-command')).verifyCommand,
    },
  ],
])
