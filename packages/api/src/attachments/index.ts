import { router } from '@dangjian/plugin-kit/server'
import { listProcedure } from './list.ts'
import { removeProcedure } from './remove.ts'

/** Procedures of attachments; the bytes themselves travel over `/files`. */
export const attachmentsRouter = router({ list: listProcedure, remove: removeProcedure })
