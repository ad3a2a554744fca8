import type { AppRouter } from '@dangjian/api'
import { TRPCClientError } from '@trpc/client'
import type { inferRouterOutputs } from '@trpc/server'

/** A file of a record as the server lists it. */
export type AttachedFile = inferRouterOutputs<AppRouter>['attachments']['list']['items'][number]

/** The record that a file belongs to. */
export interface FileOwner {
  readonly ownerType: string
  readonly ownerId: string
}

/** Kinds of files as a file chooser understands them; without HEIC, so that a phone hands over its photos as JPEG. */
export const attachableKinds = 'image/jpeg,image/png,image/webp,application/pdf,.docx,.xlsx,.pptx,.doc,.xls,video/mp4,audio/mpeg,text/plain'

/** Address of a file: for a picture on the page, or with `save` for a download. */
export const fileHref = (id: string, save = false): string => `/files/${id}${save ? '?save' : ''}`

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const answerOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

/** The server's error as every procedure's errors look, so that it is said in the same words. */
const refused = (answer: unknown): Error => {
  const data = isRecord(answer) && typeof answer['code'] === 'string' ? answer : { code: 'INTERNAL', httpStatus: 500, details: {}, issues: [], requestId: null }
  return TRPCClientError.from({ error: { message: String(data['code']), code: -32_000, data } })
}

/**
 * Sends one file to a record and tells the progress from 0 to 1. Rejects with an error that `describeError` can say: the server's, or that the line is
 * down. Sending the same file again after a broken line adds it once.
 */
export const uploadFile = (owner: FileOwner, file: File, onProgress: (part: number) => void): Promise<{ id: string }> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/files?${new URLSearchParams({ ownerType: owner.ownerType, ownerId: owner.ownerId }).toString()}`)
    request.setRequestHeader('x-dangjian', '1')
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total))
    request.addEventListener('load', () => {
      const answer = answerOf(request.responseText)
      if (request.status === 200 && isRecord(answer) && typeof answer['id'] === 'string') resolve({ id: answer['id'] })
      else reject(refused(answer))
    })
    for (const broken of ['error', 'abort', 'timeout'] as const) request.addEventListener(broken, () => reject(TRPCClientError.from(new Error('the line is down'))))
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
