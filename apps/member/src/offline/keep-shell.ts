/** After this the first pages are there, and the line is free for what a person may need later, in milliseconds. */
const CALM = 4000

/** Registers the service worker, and once the app is calm lets it fetch the pages that were not opened yet, so that they open without a line too. */
export const keepShell = async (): Promise<void> => {
  try {
    await navigator.serviceWorker.register('/sw.js')
    const { active } = await navigator.serviceWorker.ready
    setTimeout(() => active?.postMessage('keep-pages'), CALM)
  } catch {
    // A terminal without service workers, or with storage switched off, simply has no shell.
  }
}
