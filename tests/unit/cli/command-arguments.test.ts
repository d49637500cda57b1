import { expect, it } from 'vitest'
import { readArguments } from '../../../lib/cli/command-arguments'

it.each([
  [[], { wants: 'overall-help' }],
  [['--help'], { wants: 'overall-help' }],
  [['rank', '--help'], { wants: 'command-help', command: 'rank' }],
  [['rank', '--file', 'x', '-h'], { wants: 'command-help', command: 'rank' }],
  [['rank'], { wants: 'run', command: 'rank', file: null }],
  [['rank', '--file', 'a b.json'], { wants: 'run', command: 'rank', file: 'a b.json' }],
])('understands %j', (words, wanted) => {
  expect(readArguments(words)).toEqual(wanted)
})

it.each([
  [['rank', '--fiel', 'x'], 'unknown-option', '--fiel'],
  [['rank', 'x.json'], 'unexpected-argument', 'x.json'],
  [['rank', '--file'], 'missing-file-name', '--file'],
  [['rank', '--file', 'x', 'y'], 'unexpected-argument', 'y'],
])('refuses %j', (words, code, path) => {
  expect(() => readArguments(words)).toThrow(expect.objectContaining({ code, path }))
})
