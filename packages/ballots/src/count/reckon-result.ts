import type { Scope } from '@dangjian/db'
import { selectCandidates, selectElectors, selectLetters, selectPapers, type BallotRecord } from '../ballot-store.ts'
import { questionOf } from '../course/question-of.ts'
import type { BallotResult, CountFigures } from '../tables.ts'
import { judgeCount } from './judge.ts'
import { paperFigures, type PaperCount } from './paper-count.ts'
import { addFigures, tally } from './tally.ts'

/** A result with the paper figures that went into it. */
export interface ReckonedResult {
  readonly result: BallotResult
  readonly paper: CountFigures | null
}

const paddingOf = (text: string): string => text.trimEnd()

/** Reckons the result from the ballots that left the urn, the paper count and the letters. Throws as `paperFigures` and `judgeCount`. */
export const reckonResult = async (scope: Scope, found: BallotRecord, paper: PaperCount | undefined): Promise<ReckonedResult> => {
  const [candidates, electors, letters] = [await selectCandidates(scope, found.id), await selectElectors(scope, found.id), await selectLetters(scope, found.id)]
  const names = new Map(electors.map(({ memberId, name }) => [memberId, name]))
  const nameOf = (id: string): string => names.get(id) ?? ''
  const question = questionOf(found, candidates, electors)
  const contents = (await selectPapers(scope, found.id)).map((sealed) => paddingOf(scope.fields.open(sealed)))
  const onPhone = electors.filter(({ state }) => state === 'phone').length
  const onPaper = electors.filter(({ state }) => state === 'paper').length
  const counted = paper === undefined ? null : paperFigures(question, onPaper, paper, nameOf)
  const figures = addFigures({ ...tally(question, contents, nameOf), issued: onPhone }, counted)
  const of = (stance: string): number => letters.filter((letter) => letter.stance === stance).length
  const result = judgeCount({
    matter: found.matter, heldOn: found.heldOn, seats: found.seats, eligible: electors.length, present: onPhone + onPaper, written: { yes: of('yes'), no: of('no'), abstain: of('abstain') }, figures,
  })
  return { result, paper: counted }
}
