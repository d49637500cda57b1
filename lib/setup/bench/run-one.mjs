// The process in which one bench file is measured: run-one.mjs FILE REPORT
import fs from 'node:fs'
import { pathToFileURL } from 'node:url'

const [, , file, report] = process.argv
const { rows } = await import(pathToFileURL(file).href)
fs.writeFileSync(report, JSON.stringify(await rows()))
process.exit()
