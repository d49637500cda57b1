import { execFileSync } from 'node:child_process'
import fs from 'node:fs'

/**
 * A name for a running process that a later process with the same number does not share
 * (its number and its start time), or null when no such process runs.
 */
export function processIdentity(pid) {
  if (!isAlive(pid)) return null
  const startedAt = process.platform === 'linux' ? linuxStart(pid) : psField(pid, 'lstart')
  return `${pid} ${startedAt ?? ''}`.trim()
}

/** The command line of a process, or an empty string when it cannot be read. */
export function processCommand(pid) {
  if (process.platform !== 'linux') return psField(pid, 'command') ?? ''
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

/** The number of the process that started another, or 0 where that cannot be known. */
export function parentOf(pid) {
  if (process.platform !== 'linux') return Number(psField(pid, 'ppid') ?? 0)
  try {
    return Number(statFields(pid)[1])
  } catch {
    return 0
  }
}

/** Whether a process with this number runs; a zombie does not. */
export const isAlive = (pid) => isTakenNumber(pid) && !isZombie(pid)

/** Whether the number is in use, be it by a process that has ended and was not waited for (a zombie). */
export function isTakenNumber(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const statFields = (pid) => {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function isZombie(pid) {
  try {
    return process.platform === 'linux' && statFields(pid)[0] === 'Z'
  } catch {
    return false
  }
}

function linuxStart(pid) {
  try {
    return statFields(pid)[19]
  } catch {
    return null
  }
}

function psField(pid, field) {
  if (process.platform === 'win32') return null
  try {
    return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}
