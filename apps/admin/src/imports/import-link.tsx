import { useSession } from '@dangjian/app-shell'
import { ActButton } from '@dangjian/ui/admin'
import { importLinks } from './locales/links.zh-CN.ts'

/** The way from a page to the import of what stands on it; nothing for people who may not. */
export const ImportLink = ({ kind }: { kind: keyof typeof importLinks }) => {
  const { can } = useSession()
  const { label, permission } = importLinks[kind]
  return can(permission) ? <ActButton act={{ key: 'import', label, href: `/imports/new/${kind}` }} /> : null
}
