import type { Exchange } from '@dangjian/contracts'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { adoptionPayload, kinds, methodPayload, returnPayload } from './method-schema.ts'
import { selectAdoptions, selectMethods, selectReviews } from './method-store.ts'

const repliesTo = (exchanges: readonly Exchange[], id: string): Exchange | undefined => exchanges.find(({ replyTo }) => replyTo === id)

/** Own methods of this bureau with what the province made of them. */
export const listOwnMethods = async (scope: PluginScope) => {
  const published = await scope.core.exchange.list({ kind: kinds.published, direction: 'received' })
  const returned = await scope.core.exchange.list({ kind: kinds.returned, direction: 'received' })
  return (await selectMethods(scope)).map((method) => {
    const refusal = repliesTo(returned, method.exchangeId)
    const state = repliesTo(published, method.exchangeId) ? 'published' : refusal ? 'returned' : 'submitted'
    const opinion = refusal ? returnPayload.parse(refusal.payload).opinion : null
    return { id: method.id, title: method.title, orgUnitName: method.orgUnitName, sections: method.sections, submittedBy: method.submittedBy, createdAt: method.createdAt.toISOString(), state, opinion }
  })
}

/** The province's desk: every submission with its decision, and who adopted what was published. */
export const listSubmissions = async (scope: PluginScope) => {
  const reviews = new Map((await selectReviews(scope)).map((review) => [review.submissionId, review]))
  const sent = await scope.core.exchange.list({ kind: kinds.published, direction: 'sent' })
  const adopted = await scope.core.exchange.list({ kind: kinds.adopted, direction: 'received' })
  return (await scope.core.exchange.list({ kind: kinds.submitted, direction: 'received' })).map((submission) => {
    const payload = methodPayload.parse(submission.payload)
    const review = reviews.get(submission.id)
    const publications = new Set(sent.filter(({ subject }) => subject === submission.subject).map(({ id }) => id))
    return {
      id: submission.id, title: payload.title, unitName: payload.unitName, bureauName: payload.bureauName, sections: payload.sections,
      createdAt: submission.createdAt.toISOString(), state: review?.decision ?? 'submitted', opinion: review?.opinion ?? null,
      adoptions: adopted.filter(({ replyTo }) => replyTo !== null && publications.has(replyTo)).map(({ payload: adoption }) => adoptionPayload.parse(adoption)),
    }
  })
}

/** The library that the province published to this bureau, with this bureau's adoptions. */
export const listLibrary = async (scope: PluginScope) => {
  const adoptions = await selectAdoptions(scope)
  return (await scope.core.exchange.list({ kind: kinds.published, direction: 'received' })).map((publication) => {
    const { title, sections, unitName, bureauName } = methodPayload.parse(publication.payload)
    const own = adoptions.filter(({ publicationId }) => publicationId === publication.id)
    return {
      id: publication.id, title, sections, unitName, bureauName, publishedAt: publication.createdAt.toISOString(),
      adoptions: own.map(({ orgUnitName, plan, createdAt }) => ({ orgUnitName, plan, adoptedAt: createdAt.toISOString() })),
    }
  })
}
