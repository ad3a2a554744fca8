import { router } from '@dangjian/plugin-kit/server'
import { approve } from './approve-transfer.ts'
import { branches } from './branch-choices.ts'
import { correct } from './correct-transfer.ts'
import { letter } from './describe-letter.ts'
import { draft } from './draft-transfer.ts'
import { due } from './due-transfers.ts'
import { letterFile } from './export-letter.ts'
import { exportFile } from './export-package.ts'
import { get } from './get-transfer.ts'
import { importFile } from './import-package.ts'
import { list } from './list-transfers.ts'
import { mine } from './my-transfers.ts'
import { overdue } from './overdue-transfers.ts'
import { receive } from './receive-transfer.ts'
import { recordSlip } from './record-receipt.ts'
import { recordReturn } from './record-refusal.ts'
import { refuse } from './refuse-transfer.ts'
import { reissue } from './reissue-letter.ts'
import { send } from './send-transfer.ts'
import { directory } from './tenant-directory.ts'
import { withdraw } from './withdraw-transfer.ts'

/** Procedures of the transfer of affiliation. */
export const transferRouter = router({
  approveTransfer: approve,
  branchChoices: branches,
  correctTransfer: correct,
  describeLetter: letter,
  draftTransfer: draft,
  dueTransfers: due,
  exportLetter: letterFile,
  exportPackage: exportFile,
  getTransfer: get,
  importPackage: importFile,
  listTransfers: list,
  myTransfers: mine,
  overdueTransfers: overdue,
  receiveTransfer: receive,
  recordReceipt: recordSlip,
  recordRefusal: recordReturn,
  refuseTransfer: refuse,
  reissueLetter: reissue,
  sendTransfer: send,
  tenantDirectory: directory,
  withdrawTransfer: withdraw,
})
