import { createServer, type Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { sendBySmtp } from '../../../lib/platform/mail/smtp-transport'

let server: Server | undefined
afterEach(() => server?.close())

/** As much of a mail server as it takes to receive one mail, or to refuse its reader. */
function mailServer(answerToReader: string) {
  let received = ''
  server = createServer((socket) => {
    let isData = false
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      received += chunk
      const text = String(chunk)
      if (isData) {
        if (text.endsWith('\r\n.\r\n')) socket.write('250 taken\r\n')
        return
      }
      if (text.startsWith('RCPT')) return socket.write(`${answerToReader}\r\n`)
      isData = text.startsWith('DATA')
      return socket.write(isData ? '354 go on\r\n' : '250 fine\r\n')
    })
  })
  return new Promise<{ url: string; received: () => string }>((resolve) => {
    server?.listen(0, '127.0.0.1', () => {
      const address = server?.address()
      const port = typeof address === 'object' ? address?.port : 0
      resolve({ url: `smtp://127.0.0.1:${port}?ignoreTLS=true`, received: () => received })
    })
  })
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
