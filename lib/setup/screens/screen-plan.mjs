import { SetupProblem } from '../problem.mjs'
import { screenList } from './screen-list.mjs'

const languages = ['en', 'pt', 'fr']
const widths = [1440, 390]
const themes = ['light', 'dark']

/**
 * The pictures that the words of the command line ask for: `--only NAME` (part of a page's name, more parted by commas)
 * and `--locale LANGUAGE` (more parted by commas); without them, all.
 * @param {readonly string[]} args
 */
export function planScreens(args) {
  const options = readOptions(args)
  const wanted = listOf(options.get('--only'))
  const spoken = listOf(options.get('--locale'))
  const unknown = spoken.find((locale) => !languages.includes(locale))
  if (unknown) {
    throw new SetupProblem(
      `There is no language ${unknown}.`,
      `Choose from ${languages.join(', ')}.`,
    )
  }
  const screens = screenList.filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  )
  if (screens.length === 0) {
    const names = screenList.map(({ name }) => name).join(', ')
    throw new SetupProblem(`No page is called ${wanted.join(' or ')}.`, `Choose from ${names}.`)
  }
  return screens.flatMap((screen) => shotsOf(screen, spoken))
}

const shotsOf = (screen, spoken) =>
  (spoken.length > 0 ? spoken : languages).flatMap((locale) =>
    widths.flatMap((width) =>
      themes.map((theme) => ({
        ...screen,
        ...{ locale, width, theme },
        file: `${screen.name}-${locale}-${width}-${theme}.png`,
      })),
    ),
  )

const listOf = (value = '') => value.split(',').filter((word) => word !== '')

function readOptions(args) {
  const options = new Map()
  for (let at = 0; at < args.length; at += 2) {
    const [name, value] = [args[at], args[at + 1]]
    if (!['--only', '--locale'].includes(name) || value === undefined) {
      throw new SetupProblem(
        `${name} ${value ?? ''} is not understood.`,
        'For example: npm run screens -- --only result --locale en,pt',
      )
    }
    options.set(name, value)
  }
  return options
}
