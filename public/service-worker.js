// Shows the reader's offline page when a page cannot be fetched. Nothing else is kept: pages hold
// other people's data and must never outlive a sign-out on a shared machine.
const cacheName = 'offline-1'
const offlinePages = ['en', 'pt', 'fr'].map((locale) => `/${locale}/offline`)

self.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePages().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => offlinePage(request)))
  else if (isOfflineStyle(request)) event.respondWith(fetch(request).catch(() => caches.match(request)))
})

async function keepOfflinePages() {
  const cache = await caches.open(cacheName)
  for (const page of offlinePages) {
    const response = await fetch(page)
    const html = await response.clone().text()
    await cache.put(page, response)
    const styles = [...html.matchAll(/href="(\/_next\/static\/[^"]+\.css)"/g)].map(([, href]) => href)
    await cache.addAll([...new Set(styles)])
  }
}

async function dropOldCaches() {
  for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name)
}

const isOfflineStyle = (request) => new URL(request.url).pathname.startsWith('/_next/static/') && request.url.endsWith('.css')

async function offlinePage(request) {
  const locale = new URL(request.url).pathname.split('/')[1]
  const page = offlinePages.includes(`/${locale}/offline`) ? `/${locale}/offline` : '/en/offline'
  return (await caches.match(page)) ?? Response.error()
}
