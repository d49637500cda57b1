import fs from 'node:fs'
import { inRoot } from './places.mjs'
import { lastLines, SetupProblem } from './problem.mjs'
import { collect, collectNode } from './tools.mjs'

/** Installs exactly what package-lock.json says, unless that is what lies there. */
export async function installDependencies() {
  if (isInstalled()) return
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const { code, output } = await npm(args)
  if (code === 0) return
  throw new SetupProblem(
    `The dependencies could not be installed:\n${lastLines(output)}`,
    'Check the connection to the internet (or to the registry that "npm config get registry" names) and the free disk space, then start again.',
  )
}

/** Whether all that the lock file asks for lies there; npm writes its own list last. */
export function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const found = packagesOf('node_modules/.package-lock.json')
  const isThere = ([place, { version, optional }]) =>
    found[place]
      ? found[place].version === version && fs.existsSync(inRoot(place, 'package.json'))
      : optional === true
  return Object.entries(wanted).every(([place, entry]) => place === '' || isThere([place, entry]))
}

function packagesOf(file) {
  try {
    return JSON.parse(fs.readFileSync(inRoot(file), 'utf8')).packages
  } catch {
    return {}
  }
}

/** The npm that runs us, if one does; else the one on the path. */
function npm(args) {
  const own = process.env.npm_execpath
  if (own?.endsWith('.js')) return collectNode([own, ...args])
  return process.platform === 'win32'
    ? collect('cmd', ['/c', 'npm', ...args])
    : collect('npm', args)
}
