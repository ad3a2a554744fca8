import { parentPort, workerData } from 'node:worker_threads'
import { AppError, type ErrorDetails, type ErrorStatus } from '@dangjian/kernel'
import { sheetLines, type SheetPiece, type SheetSource } from './sheet-lines.ts'

/** What the thread says: a piece of the sheet, its end, or why the file cannot be read. */
export type WorkerMessage = { readonly piece: SheetPiece } | { readonly end: true } | { readonly error: { readonly code: string; readonly details: ErrorDetails; readonly status: ErrorStatus } }

// So many pieces may wait for the reader: more would only fill memory.
const ahead = 3

const run = async (): Promise<void> => {
  if (!parentPort) return
  const port = parentPort
  let [sent, taken] = [0, 0]
  let wake: (() => void) | undefined
  port.on('message', () => {
    taken += 1
    wake?.()
  })
  const say = (message: WorkerMessage): void => port.postMessage(message)
  try {
    for await (const piece of sheetLines(workerData as SheetSource)) {
      say({ piece })
      sent += 1
      while (sent - taken >= ahead) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    }
    say({ end: true })
  } catch (error) {
    const { code, details, status } = error instanceof AppError ? error : new AppError('WORKBOOK_NOT_XLSX')
    say({ error: { code, details, status } })
  } finally {
    port.close()
  }
}

await run()
