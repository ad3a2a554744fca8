import { router } from '@dangjian/plugin-kit/server'
import { recipients } from './count-recipients.ts'
import { draft } from './draft-article.ts'
import { edit } from './edit-article.ts'
import { get } from './get-article.ts'
import { listAll } from './list-articles.ts'
import { listSent } from './list-sent-messages.ts'
import { read } from './mark-read.ts'
import { receiptCounts } from './message-receipt-counts.ts'
import { mineOne } from './my-message.ts'
import { mine } from './my-messages.ts'
import { publish } from './publish-article.ts'
import { readable } from './readable-articles.ts'
import { send } from './send-message.ts'
import { unread } from './unread-count.ts'
import { withdraw } from './withdraw-article.ts'

/** Procedures of cloud. */
export const cloudRouter = router({
  countRecipients: recipients,
  draftArticle: draft,
  editArticle: edit,
  getArticle: get,
  listArticles: listAll,
  listSentMessages: listSent,
  markRead: read,
  messageReceiptCounts: receiptCounts,
  myMessage: mineOne,
  myMessages: mine,
  publishArticle: publish,
  readableArticles: readable,
  sendMessage: send,
  unreadCount: unread,
  withdrawArticle: withdraw,
})
