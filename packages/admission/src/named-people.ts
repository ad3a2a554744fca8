import type { Scope } from '@dangjian/db'
import type { AdmissionStepKey } from '@dangjian/regulations'
import type { EffectiveStep } from './case-facts.ts'
import type { StepData } from './contract/step-data.ts'
import { selectPeople } from './people-store.ts'

/** Members named by a step: talkers, contacts, introducers. */
export const idsNamedIn = (data: StepData): readonly string[] =>
  data.kind === 'first_talk' ? data.talkerIds : data.kind === 'contacts' || data.kind === 'introducers' ? data.memberIds : []

/** Names of everybody that the records name, by id. */
export const namedPeople = async (scope: Scope, effective: readonly EffectiveStep[]): Promise<ReadonlyMap<string, string>> =>
  new Map((await selectPeople(scope, [...new Set(effective.flatMap(({ data }) => idsNamedIn(data)))])).map(({ memberId, name }) => [memberId, name]))

/** Names in a record, in the order in which they were given. */
export const namesIn = (data: StepData, names: ReadonlyMap<string, string>): string[] => idsNamedIn(data).flatMap((id) => names.get(id) ?? [])

/** Names in the latest record of a step. */
export const latestNames = (effective: readonly EffectiveStep[], key: AdmissionStepKey, names: ReadonlyMap<string, string>): string[] => {
  const record = effective.findLast(({ step }) => step === key)
  return record ? namesIn(record.data, names) : []
}
