import type { PluginScope } from '@dangjian/plugin-kit/server'
import { adoptionPayload, kinds, methodPayload, publicationPayload, returnPayload } from './method-schema.ts'
import { selectAdoptions, selectMethods, selectReviews } from './method-store.ts'

/** Where a submitted method stands. */
export type MethodState = 'submitted' | 'published' | 'returned'

/** Own methods of this bureau with what the province made of them, newest first; `createdAt` is an instant in ISO form. */
export const listOwnMethods = async (scope: PluginScope) => {
  const published = await scope.core.exchange.list({ kind: kinds.published, direction: 'received' })
  const returned = await scope.core.exchange.list({ kind: kinds.returned, direction: 'received' })
  return (await selectMethods(scope)).map((method) => {
    const isPublished = published.some(({ replyTo }) => replyTo === method.exchangeId)
    const refusal = returned.find(({ replyTo }) => replyTo === method.exchangeId)
    const state: MethodState = isPublished ? 'published' : refusal ? 'returned' : 'submitted'
    const opinion = refusal ? returnPayload.parse(refusal.payload).opinion : null
    return { id: method.id, title: method.title, orgUnitName: method.orgUnitName, sections: method.sections, submittedBy: method.submittedBy, createdAt: method.createdAt.toISOString(), state, opinion }
  })
}

/** The province's desk: every submission with its decision, and who adopted what was published, newest first. */
export const listSubmissions = async (scope: PluginScope) => {
  const reviews = new Map((await selectReviews(scope)).map((review) => [review.submissionId, review]))
  const adopted = (await scope.core.exchange.list({ kind: kinds.adopted, direction: 'received' })).map((exchange) => ({ ...adoptionPayload.parse(exchange.payload), id: exchange.id, adoptedAt: exchange.createdAt.toISOString() }))
  return (await scope.core.exchange.list({ kind: kinds.submitted, direction: 'received' })).map((submission) => {
    const { title, unitName, bureauName, sections } = methodPayload.parse(submission.payload)
    const review = reviews.get(submission.id)
    const state: MethodState = review?.decision ?? 'submitted'
    return {
      id: submission.id, title, unitName, bureauName, sections, createdAt: submission.createdAt.toISOString(), submittedBy: submission.createdByName,
      state, opinion: review?.opinion ?? null, decidedBy: review?.decidedBy ?? null, decidedAt: review?.decidedAt.toISOString() ?? null,
      adoptions: adopted.filter(({ submissionId }) => submissionId === submission.id).map(({ submissionId: _of, ...adoption }) => adoption),
    }
  })
}

/** The library that the province published to this bureau, with this bureau's adoptions, newest first. */
export const listLibrary = async (scope: PluginScope) => {
  const adoptions = await selectAdoptions(scope)
  return (await scope.core.exchange.list({ kind: kinds.published, direction: 'received' })).map((publication) => {
    const { title, sections, unitName, bureauName } = publicationPayload.parse(publication.payload)
    const own = adoptions.filter(({ publicationId }) => publicationId === publication.id)
    return {
      id: publication.id, title, sections, unitName, bureauName, publishedAt: publication.createdAt.toISOString(),
      adoptions: own.map(({ id, orgUnitId, orgUnitName, plan, createdAt }) => ({ id, orgUnitId, orgUnitName, plan, adoptedAt: createdAt.toISOString() })),
    }
  })
}
