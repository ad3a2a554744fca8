import { appointPost } from '@dangjian/org'
import { demoId } from '../ids.ts'
import type { DemoTree } from '../model.ts'
import { memberIdOf, organizerDesk, type Loading } from './loading.ts'

/** Appoints committees and group leaders of one bureau. */
export const loadPosts = async (loading: Loading, tree: DemoTree): Promise<void> => {
  const desk = await organizerDesk(loading, tree.tenantKey)
  await desk.open(async (scope) => {
    for (const { orgKey, personKey, post, validFrom, termEndsOn } of tree.posts) {
      await appointPost(scope, { orgUnitId: demoId(orgKey), memberId: memberIdOf(loading, personKey), post, validFrom, termEndsOn })
    }
  })
}
