import { contentHash, type Scope } from '@dangjian/db'
import { z } from 'zod'
import { withoutNestedLoops } from './evaluation-store.ts'
import { getRunFor } from './get-run-for.ts'
import { hashInputs, hashResults } from './run-store.ts'

export const replayRunInput = z.object({ id: z.uuid() })

/** What a replay found; every hash is SHA-256 in hex. */
export interface Replay {
  readonly runId: string
  /** All three comparisons hold. */
  readonly identical: boolean
  /** The frozen inputs are what they were. */
  readonly inputsIdentical: boolean
  /** Computing anew from them gives the same bytes. */
  readonly resultsIdentical: boolean
  /** The ledger still holds the entries that were computed. */
  readonly ledgerIdentical: boolean
  readonly inputsHash: string
  readonly resultsHash: string
  readonly ledgerHash: string
}

/** Computes a run once more from its frozen inputs and compares byte for byte; writes nothing. Needs `score.run`. Throws NOT_FOUND. */
export const replayRun = async (scope: Scope, input: z.output<typeof replayRunInput>): Promise<Replay> => {
  const { run, set } = await getRunFor(scope, input.id, 'score.run')
  const { inputsHash, resultsHash, ledgerHash } = await withoutNestedLoops(scope, async () => ({
    inputsHash: await hashInputs(scope, run.id, { ruleSetHash: contentHash(set.body), from: run.fromPeriod, to: run.toPeriod }),
    resultsHash: await hashResults(scope, set.body, run.id, 'evaluation'),
    ledgerHash: await hashResults(scope, set.body, run.id, 'ledger'),
  }))
  const inputsIdentical = inputsHash === run.inputsHash
  const resultsIdentical = resultsHash === run.resultsHash
  const ledgerIdentical = ledgerHash === run.resultsHash
  return {
    runId: run.id, identical: inputsIdentical && resultsIdentical && ledgerIdentical, inputsIdentical, resultsIdentical, ledgerIdentical, inputsHash, resultsHash,
    ledgerHash,
  }
}
