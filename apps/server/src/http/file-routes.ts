import { attachmentOwners } from '@dangjian/api'
import { attachFile, attachmentOwnerInput, contentDisposition, mediaKindOf, openAttachment, receiveFile, requireAttachable, videoLimit, type OpenedAttachment, type OpenScope } from '@dangjian/attachments'
import { AppError, isId, notFound } from '@dangjian/kernel'
import { asTrpcError, asUnavailable, publicError, type RequestContext, type Session } from '@dangjian/plugin-kit/server'
import fastifyMultipart from '@fastify/multipart'
import { TRPCError } from '@trpc/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { finished } from 'node:stream/promises'
import type { FileStorage } from '../deployment/file-storage.ts'
import { byteRangeOf } from './byte-range.ts'
import { requestContext, type ContextOptions } from './request-context.ts'

export interface FileRoutesOptions {
  readonly context: ContextOptions
  readonly files: FileStorage
}

/** A whole upload: the largest file and the form around it. */
const uploadLimit = videoLimit + 1024 * 1024

const signedIn = ({ session }: RequestContext): Session => {
  if (!session) throw new AppError('SIGN_IN_REQUIRED', {}, 401)
  return session
}

const scopeFor = (ctx: RequestContext, session: Session): OpenScope => (work) => ctx.host.open(session, ctx.requestId, work)

const known = (error: unknown): TRPCError => {
  const told = asTrpcError(asUnavailable(error))
  return told instanceof TRPCError ? told : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: told })
}

/** The same answer to an error as every procedure gives. What of the body is still on its way is let pass: a browser that sends would take an early answer for a broken line. */
const answerError = async ({ context }: FileRoutesOptions, request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<unknown> => {
  const shown = publicError(known(error), request.id)
  if (shown.httpStatus >= 500) context.log.error({ err: error, url: request.url, requestId: request.id }, 'request failed')
  if (!request.raw.readableEnded) await finished(request.raw.resume()).catch(() => undefined)
  return reply.status(shown.httpStatus).send(shown)
}

const upload = async ({ context, files }: FileRoutesOptions, request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
  const ctx = await requestContext(context, request, reply)
  const session = signedIn(ctx)
  const owner = attachmentOwnerInput.safeParse(request.query)
  if (!owner.success || request.headers['content-length'] === undefined || !request.isMultipart()) throw new AppError('INPUT_INVALID', {}, 400)
  const open = scopeFor(ctx, session)
  await open((scope) => requireAttachable(scope, attachmentOwners, owner.data))
  const part = await request.file({ limits: { files: 1, fields: 0, fileSize: uploadLimit } })
  if (!part) throw new AppError('FILE_MISSING', {}, 422)
  const received = await receiveFile(part.file, { folder: files.incoming, name: part.filename })
  try {
    return await reply.send(await attachFile(open, files.store, attachmentOwners, { ...owner.data, file: received }))
  } finally {
    await received.discard()
  }
}

const setHead = (reply: FastifyReply, { name, mediaType, sha256 }: OpenedAttachment, saved: boolean): void => {
  const isShown = !saved && mediaKindOf(mediaType)?.shown === 'inline'
  void reply
    .type(mediaType)
    .header('content-disposition', contentDisposition(isShown ? 'inline' : 'attachment', name))
    .header('x-content-type-options', 'nosniff')
    // A file is never a page of ours: should a browser open one, it runs nothing and reaches nothing.
    .header('content-security-policy', "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox")
    // Kept by the browser, shown again only after the server has said that the person may still read it.
    .header('cache-control', 'private, no-cache')
    .header('etag', `"${sha256}"`)
    .header('accept-ranges', 'bytes')
}

const download = async ({ context, files }: FileRoutesOptions, request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
  const { id } = request.params as { id: string }
  const { save } = request.query as { save?: string }
  const ctx = await requestContext(context, request, reply)
  const session = signedIn(ctx)
  if (!isId(id)) throw notFound('attachment')
  const file = await scopeFor(ctx, session)((scope) => openAttachment(scope, attachmentOwners, id))
  setHead(reply, file, save !== undefined)
  if (request.headers['if-none-match'] === `"${file.sha256}"`) return reply.status(304).send()
  const range = byteRangeOf(request.headers.range, file.size)
  if (range === 'unsatisfiable') return reply.status(416).header('content-range', `bytes */${file.size}`).send()
  void reply.header('content-length', range ? range.to - range.from + 1 : file.size)
  if (range) void reply.status(206).header('content-range', `bytes ${range.from}-${range.to}/${file.size}`)
  if (request.method === 'HEAD') return reply.send()
  return reply.send(await files.store.read({ tenantId: session.tenant.id, sha256: file.sha256 }, range))
}

/**
 * Files of records: `POST /files?ownerType=&ownerId=` takes one file of a multipart form and answers its entry in the list, `GET /files/:id` sends it, in parts
 * when asked, `?save` always as a download. Session, own-page header, tenant and rights as for every procedure.
 */
export const fileRoutes = async (server: FastifyInstance, options: FileRoutesOptions): Promise<void> => {
  await server.register(fastifyMultipart, { throwFileSizeLimit: false })
  const guarded = (work: typeof upload) => async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    try {
      return await work(options, request, reply)
    } catch (error) {
      return answerError(options, request, reply, error)
    }
  }
  server.post('/files', { bodyLimit: uploadLimit }, guarded(upload))
  server.get('/files/:id', { compress: false }, guarded(download))
}
