import { activityAttachmentOwner, workAttachmentOwner } from '@dangjian/activities'
import { caseAttachmentOwner } from '@dangjian/admission'
import type { AttachmentOwners } from '@dangjian/attachments'
import { meetingAttachmentOwner } from '@dangjian/life'
import { courseAttachmentOwner } from '@dangjian/study'

/** Every kind of record that takes files, one line each. */
export const attachmentOwners: AttachmentOwners = [
  activityAttachmentOwner,
  workAttachmentOwner,
  caseAttachmentOwner,
  courseAttachmentOwner,
  meetingAttachmentOwner,
]
