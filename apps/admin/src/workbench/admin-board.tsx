import { buildNav, useSession } from '@dangjian/app-shell'
import { AppLink, formatLongDay, formatWeekday } from '@dangjian/ui'
import { EmptyState, PageHead, Panel } from '@dangjian/ui/admin'
import { areas } from '../areas.ts'
import { workbenchText } from './locales/zh-CN.ts'

const text = workbenchText.admin

/** What each page of an administrator is for, by its path. */
const notes: Readonly<Record<string, string>> = {
  '/system/accounts': text.accountsNote, '/system/grants': text.grantsNote, '/system/audit': text.auditNote, '/system': text.systemNote,
}

/** The workbench of the three administrators: their own pages and nothing of the party's data (三员分立). */
export const AdminBoard = () => {
  const { permissions, today } = useSession()
  const pages = buildNav(areas, [], permissions).flatMap((work) => work.pages).filter((page) => page.href !== '/')
  return (
    <>
      <PageHead title={workbenchText.title} facts={workbenchText.facts(formatLongDay(today), formatWeekday(today), '')} />
      <Panel title={text.links} footer={text.lead}>
        {pages.length === 0 ? <EmptyState title={text.none} /> : (
          <ul className="dj-lines">{pages.map((page) => <li key={page.href}><AppLink href={page.href}>{page.title}</AppLink><span>{notes[page.href]}</span></li>)}</ul>
        )}
      </Panel>
    </>
  )
}
