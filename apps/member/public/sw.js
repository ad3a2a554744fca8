// Keeps the shell of the app (its page and its hashed files) so that it opens on a bad line. No answer of the server is ever kept here.
const CACHE = 'shell-1'
const isShellFile = (path) => path.startsWith('/assets/') || ['/icon.svg', '/icon-192.png', '/icon-512.png', '/manifest.webmanifest'].includes(path)
const isOtherApp = (path) => ['/admin', '/trpc', '/files', '/openapi', '/api', '/health', '/metrics'].some((prefix) => path === prefix || path.startsWith(`${prefix}/`))

self.addEventListener('install', (event) => event.waitUntil(caches.open(CACHE).then((cache) => cache.add('/')).then(() => self.skipWaiting())))

self.addEventListener('activate', (event) =>
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))).then(() => self.clients.claim())),
)

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
