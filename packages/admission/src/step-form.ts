import type { Scope } from '@dangjian/db'
import { today, type LocalDate } from '@dangjian/kernel'
import { listPosts, listUnitsInPaths, type PostKind } from '@dangjian/org'
import { admissionStep, admissionStepStatus, judgeAdmissionStep, reviewsOf, type AdmissionStepKey } from '@dangjian/regulations'
import type { z } from 'zod'
import { ballotProposal } from './bound-ballot.ts'
import { mayTake, quorumOf } from './case-view.ts'
import type { stepFormInput } from './contract/inputs.ts'
import type { StepForm } from './contract/views.ts'
import { loadCase, type LoadedCase } from './load-case.ts'
import { overridableCodes } from './overridable-codes.ts'
import { papersOfCase } from './papers-view.ts'
import { selectBranchPeople, type Person } from './people-store.ts'
import { renderJudgement, stepName } from './render-step.ts'

export type StepFormInput = z.infer<typeof stepFormInput>

const talking: readonly PostKind[] = ['secretary', 'deputy_secretary', 'organization']

/** Data that nobody has to choose; null where a person must say something first (the result of a vote, the conclusion of a review, the persons). */
const proposalOf = (loaded: LoadedCase, key: AdmissionStepKey, talkers: readonly Person[]): unknown => {
  const latest = (step: AdmissionStepKey) => loaded.effective.findLast((record) => record.step === step)?.data
  switch (key) {
    case 'first_talk': return talkers[0] ? { kind: key, talkerIds: [talkers[0].memberId] } : null
    case 'committee_talk': return null
    case 'introducers': {
      // Usually the contacts become the introducers.
      const contacts = latest('contacts')
      return contacts?.kind === 'contacts' && contacts.memberIds.length === 2 ? { kind: key, memberIds: contacts.memberIds } : null
    }
    case 'training': return { kind: key, days: 3, hours: 24 }
    case 'placement': return { kind: key, groupId: loaded.row.groupId }
    case 'contacts':
    case 'political_review':
    case 'admission_meeting':
    case 'conversion_meeting':
    case 'application':
    case 'candidate_publicity':
    case 'conversion_publicity': return null
    default: return { kind: key }
  }
}

const peopleFor = async (scope: Scope, { unit }: LoadedCase, onDate: LocalDate) => {
  const [people, posts] = await Promise.all([selectBranchPeople(scope, unit.id, onDate), listPosts(scope, [unit.id], onDate)])
  const postOf = (memberId: string): PostKind | null => posts.find((post) => post.memberId === memberId)?.post ?? null
  const formal = people.filter((person) => person.status === 'formal' && person.state !== 'exited')
  const held = formal.filter(({ memberId }) => postOf(memberId) !== null)
  const ordered = [...posts.flatMap((post) => held.filter(({ memberId }) => memberId === post.memberId)), ...formal.filter(({ memberId }) => postOf(memberId) === null)]
  const unique = ordered.filter((person, index) => ordered.findIndex(({ memberId }) => memberId === person.memberId) === index)
  const talkers = unique.filter(({ memberId }) => { const post = postOf(memberId); return post !== null && talking.includes(post) })
  return { talkers, people: unique.map(({ memberId, name }) => ({ memberId, name, post: postOf(memberId) })) }
}

/**
 * Everything the form of a step can fill by itself, judged for a day (today unless asked), so that the usual step is one confirmation. Throws NOT_FOUND.
 */
export const stepForm = async (scope: Scope, { id, step: key, onDate: asked }: StepFormInput): Promise<StepForm> => {
  const loaded = await loadCase(scope, id)
  const day = today(scope.clock)
  const held = await ballotProposal(scope, loaded, key)
  const onDate = asked ?? held?.heldOn ?? day
  const { facts, basis, unit, overrides, row } = loaded
  const status = admissionStepStatus(facts, key, day, basis)
  const judgements = judgeAdmissionStep(facts, { key, onDate }, basis).filter(({ code }) => code !== 'ADM_ARCHIVE' || key === 'archive')
  const isAsked = ['contacts', 'first_talk', 'introducers'].includes(key)
  const { talkers, people } = await peopleFor(scope, loaded, onDate)
  const groups = key === 'placement' ? await listUnitsInPaths(scope, [unit.path], ['group']) : []
  const override = overrides.find((one) => one.step === key && one.state === 'approved')
  const refusing = judgements.filter(({ effect }) => effect === 'blocks')
  // A review of the same day stands already.
  const isRecorded = admissionStep(key).isRepeated && reviewsOf(facts, key).includes(onDate)
  const isFree = refusing.every(({ code }) => override !== undefined && overridableCodes.includes(code))
  const isOpen = row.state === 'open' && (status.state === 'possible' || status.state === 'overdue' || (status.state === 'locked' && override !== undefined) || asked !== undefined || held !== null)
  return {
    ...stepName(key), step: key, authority: admissionStep(key).authority, onDate, verdicts: judgements.map(renderJudgement), canTake: isOpen && isFree && !isRecorded && mayTake(scope, loaded, key),
    needsReason: judgements.some(({ effect }) => effect === 'needs-reason'), overrideId: override?.id ?? null, proposal: held === null ? proposalOf(loaded, key, talkers) : { kind: key, ballot: held.ballot }, people: isAsked ? people : [],
    groups: groups.filter(({ closedOn }) => closedOn === null).map((group) => ({ id: group.id, name: group.shortName })), papers: papersOfCase(loaded, onDate).filter(({ step }) => step === key),
    quorum: await quorumOf(scope, loaded, onDate, key),
  }
}
