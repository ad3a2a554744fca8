import type { Api, ErrorBody } from './api.ts'
import type { World } from './world.ts'

/** A step of a case as the API shows it, as far as the tests read it. */
export interface WayStep {
  readonly key: string
  readonly state: string
  readonly citation: string
  readonly earliestOn: string | null
  readonly note: string
}

interface Form {
  readonly people: ReadonlyArray<{ readonly memberId: string; readonly name: string }>
  readonly groups: ReadonlyArray<{ readonly id: string; readonly name: string }>
  readonly quorum: { readonly eligible: number; readonly requiredToPass: number } | null
}

/** A case of 发展党员 driven through the API, each step by who takes it. */
export interface AdmissionWay {
  step(key: string): Promise<WayStep>
  form(step: string): Promise<Form>
  /** Takes a step of the branch; throws with the server's words when it is refused. */
  take(step: { readonly kind: string } & Record<string, unknown>, more?: Record<string, unknown>): Promise<void>
  /** Takes a step of the superior organization, by somebody else. */
  decide(step: { readonly kind: string } & Record<string, unknown>, more?: Record<string, unknown>): Promise<void>
  /** Code of the error with which a step of the branch is refused; empty when it is taken. */
  refusal(step: { readonly kind: string } & Record<string, unknown>): Promise<string>
}

const must = async (answer: Promise<{ status: number; body: unknown }>, what: string): Promise<void> => {
  const { status, body } = await answer
  if (status !== 200) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`)
}

/** The way of one case; log-ins are taken anew after every restart of the world. */
export const admissionWay = (world: World, id: string, branch: string, superior: string): AdmissionWay => {
  const asked = async <T>(procedure: string, input: unknown): Promise<T> => (await (await world.api(branch)).query<T>(procedure, input)).body
  const send = async (login: string, procedure: string, input: unknown) => (await world.api(login)).command<ErrorBody>(procedure, input)
  return {
    step: async (key) => {
      const { timeline } = await asked<{ timeline: WayStep[] }>('admission.getCase', { id })
      const found = timeline.find((step) => step.key === key)
      if (found === undefined) throw new Error(`no step ${key}`)
      return found
    },
    form: (step) => asked<Form>('admission.stepForm', { id, step }),
    take: (step, more = {}) => must(send(branch, 'admission.recordStep', { id, step, ...more }), step.kind),
    decide: (step, more = {}) => must(send(superior, 'admission.decideStep', { id, step, ...more }), step.kind),
    refusal: async (step) => {
      const { status, body } = await send(branch, 'admission.recordStep', { id, step })
      return status === 200 ? '' : body.code
    },
  }
}

/** Id of the case of a person, by name. */
export const caseIdOf = async (api: Api, name: string): Promise<string> => {
  const { body } = await api.query<{ items: ReadonlyArray<{ id: string; name: string }> }>('admission.listCases', { search: name, limit: 20 })
  const found = body.items.find((line) => line.name === name)
  if (found === undefined) throw new Error(`no case of ${name}: ${JSON.stringify(body)}`)
  return found.id
}
