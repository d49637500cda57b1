import { expect, it } from 'vitest'
import { commandList } from '../../../lib/cli/command-list'
import { commandHelp, overallHelp } from '../../../lib/cli/help-text'

it('lists every command with its summary', () => {
  for (const [name, { summary }] of commandList) {
    expect(overallHelp()).toContain(name)
    expect(overallHelp()).toContain(summary)
  }
})

it.each([...commandList])(
  'gives %s an example that it can run itself',
  { timeout: 30_000 },
  async (name, listed) => {
    const command = await listed.load()
    const { output } = await command.run(command.example)
    const help = commandHelp(name, listed.summary, command)
    expect(help).toContain(JSON.stringify(command.example))
    if (typeof output !== 'object' || output === null) throw new Error('expected a document')
    for (const field of Object.keys(output)) expect(help).toContain(field)
  },
)
