import { createReadStream } from 'node:fs'
import { CommandLineError } from './command-line-error'

/** No honest document comes near: a million weight draws of 28 criteria are summarised, not sent. */
export const largestDocumentBytes = 64 * 1024 * 1024

/**
 * Reads one JSON document from a file, or from standard input where `file` is null.
 *
 * @throws CommandLineError `file-not-readable`, `no-input`, `empty-input`, `input-too-large`, `not-utf-8`, `not-json`
 */
export async function readDocument(file: string | null): Promise<unknown> {
  if (file === null && process.stdin.isTTY) {
    const message = 'Expected a JSON document on standard input, or --file F.'
    throw new CommandLineError('no-input', '', message)
  }
  const text = await readText(file === null ? process.stdin : createReadStream(file), file ?? '')
  if (text.trim() === '') {
    throw new CommandLineError('empty-input', file ?? '', 'Expected a JSON document, got nothing.')
  }
  return parseJson(text)
}

async function readText(stream: AsyncIterable<unknown>, path: string): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of stream) {
      const buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
      bytes += buffer.length
      if (bytes > largestDocumentBytes) throw tooLarge(path)
      chunks.push(buffer)
    }
  } catch (error) {
    throw error instanceof CommandLineError ? error : notReadable(error, path)
  }
  return decodeText(Buffer.concat(chunks), path)
}

function decodeText(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CommandLineError('not-utf-8', path, 'Expected text in UTF-8.')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message.slice(0, 200) : 'unreadable'
    throw new CommandLineError('not-json', '', `Expected a JSON document: ${reason}.`)
  }
}

function tooLarge(path: string): CommandLineError {
  const message = `Expected at most ${largestDocumentBytes} bytes.`
  return new CommandLineError('input-too-large', path, message)
}

function notReadable(error: unknown, path: string): CommandLineError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return new CommandLineError('file-not-readable', path, `The input cannot be read (${reason}).`)
}
