import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { newId } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { articleFieldsSchema } from './article-schema.ts'
import { insertArticle } from './article-store.ts'
import { requirePlainText } from './plain-text.ts'

/** The article and the organization whose members, with all below it, are to read it. */
export const draftArticleInput = articleFieldsSchema.extend({ orgUnitId: z.uuid() })

/** Keeps an article as a draft that only organizers see. Needs `article.publish` at the organization. Throws NOT_FOUND, TEXT_HAS_MARKUP. */
export const draftArticle = async (scope: Scope, input: z.output<typeof draftArticleInput>): Promise<{ id: string }> => {
  const unit = await getOrgUnit(scope, input.orgUnitId)
  requireCan(scope.access, 'article.publish', unit.path)
  const { column, title, body, tags, author = scope.actor.name } = input
  requirePlainText({ title, body, author, tags: tags.join(' ') })
  const id = newId()
  await insertArticle(scope, {
    id, column, title, body, tags, author, audiencePath: unit.path, status: 'draft', publishedAt: null, createdBy: scope.actor.name, createdAt: scope.clock.now(),
  })
  await scope.audit({ action: 'article.drafted', subject: { type: 'article', id }, orgPath: unit.path, summary: `起草文章《${title}》，面向${unit.shortName}` })
  return { id }
}
