import { exportBallotProof, exportBallotProofInput } from '@dangjian/ballots'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 生成投票结果报告单. */
export const exportBallotProofCommand = disclosure({ permission: 'meeting.read', input: exportBallotProofInput, summary: '生成投票结果报告单' }, exportBallotProof)
