import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** Everything a running installation writes: database, secrets, stamps. `DATA_DIR` moves it. */
const dataFolder = path.resolve(root, process.env.DATA_DIR ?? '.data')

/** A path inside the repository. */
export const inRoot = (...parts) => path.join(root, ...parts)

/** A path inside the data folder, which is made if absent. */
export const inData = (...parts) => {
  fs.mkdirSync(dataFolder, { recursive: true })
  return path.join(dataFolder, ...parts)
}

/** A path for what concerns the folder of the repository itself, wherever the data lie. */
export const inRepositoryState = (...parts) => {
  fs.mkdirSync(inRoot('.data'), { recursive: true })
  return inRoot('.data', ...parts)
}

/** The start file of a command of an installed package, to be run with Node itself. */
export const packageFile = (file) => inRoot('node_modules', file)

/** A file as the person named it: npm runs us in the repository, but notes the folder it was called from. */
export const callerFile = (file) => path.resolve(process.env.INIT_CWD ?? process.cwd(), file)
