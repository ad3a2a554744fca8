import { massesTokenInput, openMassesSheet } from '@dangjian/appraisal'
import { publicCommand } from '@dangjian/plugin-kit/server'
import { withInvitation } from './with-invitation.ts'

/** 打开群众评议表. A command, so that the token travels in the body and stands in no address. */
export const openMassesSheetCommand = publicCommand({ input: massesTokenInput, summary: '打开群众评议表' }, ({ token }, ctx) => withInvitation(ctx, token, openMassesSheet))
