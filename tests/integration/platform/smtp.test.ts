import { createServer, type Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { sendBySmtp } from '../../../lib/platform/mail/smtp-transport'

let server: Server | undefined
afterEach(() => server?.close())

/** As much of a mail server as it takes to receive one mail, or to refuse its reader. */
function mailServer(answerToReader: string) {
  const lines: string[] = []
  server = createServer((socket) => {
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      lines.push(String(chunk))
      const answer = answerTo(String(chunk), answerToReader)
      if (answer) socket.write(`${answer}\r\n`)
    })
  })
  return new Promise<{ url: string; received: () => string }>((resolve) => {
    server?.listen(0, '127.0.0.1', () => {
      const address = server?.address()
      const port = typeof address === 'object' ? address?.port : 0
      const url = `smtp://127.0.0.1:${port}?ignoreTLS=true`
      resolve({ url, received: () => lines.join('') })
    })
  })
}

/** Commands are answered, the lines of the mail itself only when it is complete. */
function answerTo(text: string, toReader: string): string | null {
  if (text.startsWith('RCPT')) return toReader
  if (text.startsWith('DATA')) return '354 go on'
  if (/^(EHLO|HELO|MAIL|QUIT|RSET)/.test(text)) return '250 fine'
  return text.endsWith('\r\n.\r\n') ? '250 taken' : null
}

const mail = { recipient: 'rui@example.test', subject: 'Olá', text: 'One & two\n\nhttp://x.test/t' }

it('hands a mail over as text and as HTML', async () => {
  const { url, received } = await mailServer('250 fine')
  await sendBySmtp(url, 'Adjudica <no-reply@example.test>')(mail)
  expect(received()).toContain('RCPT TO:<rui@example.test>')
  expect(received()).toContain('From: Adjudica <no-reply@example.test>')
  expect(received()).toContain('<a href="http://x.test/t">')
  expect(received()).toContain('One & two')
})

it('fails when the server refuses, so that the mail is tried again', async () => {
  const { url } = await mailServer('550 no such person')
  await expect(sendBySmtp(url, 'no-reply@example.test')(mail)).rejects.toMatchObject({
    code: 'EENVELOPE',
  })
})
