import { router } from '@dangjian/plugin-kit/server'
import { addToTeamProcedure } from './add-to-team.ts'
import { attachToBranchProcedure } from './attach-to-branch.ts'
import { branchBalanceProcedure } from './branch-balance.ts'
import { createMissionProcedure } from './create-mission.ts'
import { decideTemporaryBranchProcedure } from './decide-temporary-branch.ts'
import { decideTermChangeProcedure } from './decide-term-change.ts'
import { detachFromBranchProcedure } from './detach-from-branch.ts'
import { endMissionProcedure } from './end-mission.ts'
import { endPairProcedure } from './end-pair.ts'
import { endTeamProcedure } from './end-team.ts'
import { foundPairProcedure } from './found-pair.ts'
import { foundTeamProcedure } from './found-team.ts'
import { getMassOrgProcedure } from './get-mass-org.ts'
import { getMissionProcedure } from './get-mission.ts'
import { getTeamProcedure } from './get-team.ts'
import { joinMassOrgProcedure } from './join-mass-org.ts'
import { leaveMassOrgProcedure } from './leave-mass-org.ts'
import { listCommitteeTermsProcedure } from './list-committee-terms.ts'
import { listMassOrgsProcedure } from './list-mass-orgs.ts'
import { listMissionsProcedure } from './list-missions.ts'
import { listPairsProcedure } from './list-pairs.ts'
import { listTeamsProcedure } from './list-teams.ts'
import { myMissionsProcedure } from './my-missions.ts'
import { proposeTemporaryBranchProcedure } from './propose-temporary-branch.ts'
import { proposeTermChangeProcedure } from './propose-term-change.ts'
import { recordElectionProcedure } from './record-election.ts'
import { recordTeamDeedProcedure } from './record-team-deed.ts'
import { seatMassOrgProcedure } from './seat-mass-org.ts'
import { termHistoryProcedure } from './term-history.ts'
import { unseatMassOrgProcedure } from './unseat-mass-org.ts'

/** Procedures of missions, teams, terms, pairs and mass organizations. */
export const missionsRouter = router({
  addToTeam: addToTeamProcedure,
  attachToBranch: attachToBranchProcedure,
  branchBalance: branchBalanceProcedure,
  createMission: createMissionProcedure,
  decideTemporaryBranch: decideTemporaryBranchProcedure,
  decideTermChange: decideTermChangeProcedure,
  detachFromBranch: detachFromBranchProcedure,
  endMission: endMissionProcedure,
  endPair: endPairProcedure,
  endTeam: endTeamProcedure,
  foundPair: foundPairProcedure,
  foundTeam: foundTeamProcedure,
  getMassOrg: getMassOrgProcedure,
  getMission: getMissionProcedure,
  getTeam: getTeamProcedure,
  joinMassOrg: joinMassOrgProcedure,
  leaveMassOrg: leaveMassOrgProcedure,
  listCommitteeTerms: listCommitteeTermsProcedure,
  listMassOrgs: listMassOrgsProcedure,
  listMissions: listMissionsProcedure,
  listPairs: listPairsProcedure,
  listTeams: listTeamsProcedure,
  myMissions: myMissionsProcedure,
  proposeTemporaryBranch: proposeTemporaryBranchProcedure,
  proposeTermChange: proposeTermChangeProcedure,
  recordElection: recordElectionProcedure,
  recordTeamDeed: recordTeamDeedProcedure,
  seatMassOrg: seatMassOrgProcedure,
  termHistory: termHistoryProcedure,
  unseatMassOrg: unseatMassOrgProcedure,
})
