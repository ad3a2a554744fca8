import { shellText } from '@dangjian/app-shell'
import { ForbiddenState } from '@dangjian/ui/member'

/** `/` when no area takes it. */
export const Home = () => <ForbiddenState title={shellText.noPages.title} why={shellText.noPages.why} instead={shellText.noPages.instead} />
