import { Worker } from 'node:worker_threads'
import { AppError } from '@dangjian/kernel'
import { maxWorkbookBytes } from './check-archive.ts'
import { sheetLines, type SheetPiece, type SheetSource } from './sheet-lines.ts'
import type { WorkerMessage } from './sheet-worker.ts'

// Below this a thread costs more than it saves.
const threadFrom = 512 * 1024
// A workbook may need so much and no more, in megabytes; beyond it the thread ends, not the server. A roster of 100,000 rows with its own table of texts needs
// about two thirds of it; a small nursery makes it be tidied up often.
const heapLimits = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 16 }

async function* fromThread(source: SheetSource): AsyncGenerator<SheetPiece> {
  const worker = new Worker(new URL('sheet-worker.ts', import.meta.url), { workerData: source, resourceLimits: heapLimits })
  const queue: WorkerMessage[] = []
  let wake: (() => void) | undefined
  let failure: unknown
  worker.on('message', (message: WorkerMessage) => {
    queue.push(message)
    wake?.()
  })
  worker.on('error', (error: unknown) => {
    failure = error
    wake?.()
  })
  try {
    for (;;) {
      const message = queue.shift()
      if (message === undefined) {
        if (failure !== undefined) throw new AppError('WORKBOOK_TOO_LARGE', {}, 413)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      if ('error' in message) throw new AppError(message.error.code, message.error.details, message.error.status)
      if ('end' in message) return
      yield message.piece
      worker.postMessage('next')
    }
  } finally {
    await worker.terminate()
  }
}

/**
 * As `sheetLines`, large files in a thread of their own: other people's pages go on meanwhile, and rows are judged while the next are read. A file over 20 MB is
 * refused at once.
 */
export const readSheet = (source: SheetSource): AsyncGenerator<SheetPiece> =>
  source.content.length > threadFrom && source.content.length <= maxWorkbookBytes ? fromThread(source) : sheetLines(source)
