import { QueryView, useApi } from '@dangjian/app-shell'
import { LinkButton, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { workbenchText } from './locales/zh-CN.ts'
import type { Finding } from './types.ts'

const text = workbenchText.hints
const FIRST = 5

const One = ({ finding }: { finding: Finding }) => (
  <li className="dj-finding">
    <StateTag state="advice">{text.what(finding.text.what)}</StateTag>
    <span>{finding.orgUnitName}{workbenchText.gap}{finding.text.why}{finding.text.next}</span>
    <span>{finding.text.citation}</span>
  </li>
)

/** What the rules on structure find, with reason, next step and article. */
export const FindingsPanel = () => {
  const api = useApi()
  const [isOpen, setOpen] = useState(false)
  const findings = useQuery(api.members.structureFindings.queryOptions({}))
  const count = findings.data?.length ?? 0
  return (
    <Panel title={text.title} {...(count > FIRST ? { extra: <LinkButton onSelect={() => setOpen(!isOpen)}>{isOpen ? text.fold : text.all(count)}</LinkButton> } : {})}>
      <QueryView query={findings} subject={text.title} rows={2} isEmpty={(found) => found.length === 0} empty={<p className="dj-hint">{text.none}</p>}>
        {(found) => <ul>{found.slice(0, isOpen ? found.length : FIRST).map((finding) => <One key={`${finding.orgUnitId}:${finding.verdict.ruleId}:${finding.text.what}`} finding={finding} />)}</ul>}
      </QueryView>
    </Panel>
  )
}
