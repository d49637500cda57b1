import { expect, test } from '@playwright/test'

test('pages come with a policy of their own, under a new nonce each time', async ({ request }) => {
  const policy = async () => {
    const { 'content-security-policy': said = '', ...headers } = (
      await request.get('/en/sign-in')
    ).headers()
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    })
    return said
  }
  const [first, second] = [await policy(), await policy()]
  expect(first).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic'/)
  expect(first).not.toBe(second)
})

test('addresses for programs may be framed by nobody and run nothing', async ({ request }) => {
  const answer = await request.get('/api/health', { headers: { 'x-request-id': 'written-by-me' } })
  expect(answer.headers()).toMatchObject({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
  })
})

test('a document beside the scale may stand in a frame of our own, and nowhere else', async ({
  request,
}) => {
  const answer = await request.get('/api/scoring/documents/none/document.pdf')
  expect(answer.status()).toBe(401)
  expect(answer.headers()).toMatchObject({ 'x-content-type-options': 'nosniff' })
  expect(answer.headers()).not.toHaveProperty('x-frame-options')
})
