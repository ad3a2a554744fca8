import { router } from '@dangjian/plugin-kit/server'
import { agreeExclusionCommand } from './agree-exclusion.ts'
import { announceBallotCommand } from './announce-ballot.ts'
import { approveExclusionCommand } from './approve-exclusion.ts'
import { cancelBallotCommand } from './cancel-ballot.ts'
import { castBallotCommand } from './cast-ballot.ts'
import { closeBallotCommand } from './close-ballot.ts'
import { confirmCountCommand } from './confirm-count.ts'
import { countBallotCommand } from './count-ballot.ts'
import { createBallotCommand } from './create-ballot.ts'
import { describeBallotProofQuery } from './describe-ballot-proof.ts'
import { exportBallotProofCommand } from './export-ballot-proof.ts'
import { fixRosterCommand } from './fix-roster.ts'
import { getBallotQuery } from './get-ballot.ts'
import { listBallotsQuery } from './list-ballots.ts'
import { markElectorsCommand } from './mark-electors.ts'
import { myBallotQuery } from './my-ballot.ts'
import { myBallotsQuery } from './my-ballots.ts'
import { nameSupervisorsCommand } from './name-supervisors.ts'
import { openBallotCommand } from './open-ballot.ts'
import { proposeExclusionCommand } from './propose-exclusion.ts'
import { recordLetterCommand } from './record-letter.ts'
import { recountBallotCommand } from './recount-ballot.ts'
import { startSecondRoundCommand } from './start-second-round.ts'

export { ballotsErrors } from './errors.zh-CN.ts'

/** Procedures of ballots and elections. */
export const ballotsRouter = router({
  agreeExclusion: agreeExclusionCommand,
  announceBallot: announceBallotCommand,
  approveExclusion: approveExclusionCommand,
  cancelBallot: cancelBallotCommand,
  castBallot: castBallotCommand,
  closeBallot: closeBallotCommand,
  confirmCount: confirmCountCommand,
  countBallot: countBallotCommand,
  createBallot: createBallotCommand,
  describeBallotProof: describeBallotProofQuery,
  exportBallotProof: exportBallotProofCommand,
  fixRoster: fixRosterCommand,
  getBallot: getBallotQuery,
  listBallots: listBallotsQuery,
  markElectors: markElectorsCommand,
  myBallot: myBallotQuery,
  myBallots: myBallotsQuery,
  nameSupervisors: nameSupervisorsCommand,
  openBallot: openBallotCommand,
  proposeExclusion: proposeExclusionCommand,
  recordLetter: recordLetterCommand,
  recountBallot: recountBallotCommand,
  startSecondRound: startSecondRoundCommand,
})
