// Keeps the shell of the app (its page and its hashed files) so that it opens without a line. No answer of the server is ever kept here: what a person has read
// is kept by the page itself, by account, and goes when the person signs out.
const CACHE = 'shell-2'
const fixed = ['/icon.svg', '/icon-192.png', '/icon-512.png', '/manifest.webmanifest']
const isShellFile = (path) => path.startsWith('/assets/') || fixed.includes(path)
const isOtherApp = (path) => ['/admin', '/trpc', '/files', '/calendar', '/openapi', '/api', '/health', '/metrics'].some((prefix) => path === prefix || path.startsWith(`${prefix}/`))

self.addEventListener('install', (event) => event.waitUntil(caches.open(CACHE).then((cache) => cache.add('/')).then(() => self.skipWaiting())))

self.addEventListener('activate', (event) =>
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))).then(() => self.clients.claim())),
)

// Fetches the files of this build that are not kept yet and drops those of builds before.
const keepPages = async () => {
  const answer = await fetch('/shell-files.json', { cache: 'no-cache' })
  if (!answer.ok) return
  const files = [...(await answer.json()), ...fixed]
  const cache = await caches.open(CACHE)
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  await Promise.all([...kept].filter((path) => path.startsWith('/assets/') && !path.endsWith('.woff2') && !files.includes(path)).map((path) => cache.delete(path)))
  for (const path of files.filter((one) => !kept.has(one))) await cache.add(path).catch(() => undefined)
}

self.addEventListener('message', (event) => {
  if (event.data === 'keep-pages') event.waitUntil(keepPages().catch(() => undefined))
})

const pageFirstFromServer = async (request) => {
  try {
    const answer = await fetch(request)
    if (answer.ok) await (await caches.open(CACHE)).put('/', answer.clone())
    return answer
  } catch (error) {
    const kept = await caches.match('/')
    if (kept) return kept
    throw error
  }
}

const fileFirstFromCache = async (request) => {
  const kept = await caches.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(CACHE)).put(request, answer.clone())
  return answer
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || isOtherApp(pathname)) return
  if (request.mode === 'navigate') event.respondWith(pageFirstFromServer(request))
  else if (isShellFile(pathname)) event.respondWith(fileFirstFromCache(request))
})
