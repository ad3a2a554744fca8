import { usePermission, usePluginHost } from '@dangjian/plugin-kit/browser'
import { BureauMethods } from './bureau-methods.tsx'
import { ReviewDesk } from './review-desk.tsx'

/** The province reviews, a bureau submits and adopts. */
export const MethodsPage = () => {
  const { tenant } = usePluginHost()
  const canReview = usePermission('method.review')
  return tenant.kind === 'province' && canReview ? <ReviewDesk /> : <BureauMethods />
}
