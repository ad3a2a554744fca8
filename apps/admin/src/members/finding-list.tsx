import { AppLink, type StateName } from '@dangjian/ui'
import { FactList, LinkButton, StateTag } from '@dangjian/ui/admin'
import { Drawer } from 'antd'
import { useState } from 'react'
import { membersText } from './locales/zh-CN.ts'
import type { Finding } from './types.ts'

const text = membersText.findings
const shownAtOnce = 3

const stateOf = ({ text: { outcome }, verdict: { mode } }: Finding): StateName => {
  if (outcome === 'breach') return mode === 'hard' ? 'missing' : 'advice'
  return outcome === 'due' ? 'due' : 'info'
}

const Why = ({ finding, onClose }: { finding: Finding | null; onClose: () => void }) => (
  <Drawer open={finding !== null} title={text.why} onClose={onClose} size="min(440px, 100vw)">
    {finding === null ? null : (
      <FactList
        facts={[
          { key: 'unit', label: text.unit, value: <AppLink href={`/org/${finding.orgUnitId}`}>{finding.orgUnitName}</AppLink> },
          { key: 'what', label: text.what, value: <StateTag state={stateOf(finding)}>{finding.text.what}</StateTag> },
          { key: 'why', label: text.because, value: finding.text.why },
          { key: 'basis', label: text.basis, value: finding.text.citation },
          { key: 'binding', label: text.binding, value: finding.text.binding },
          { key: 'next', label: text.next, value: finding.text.next },
          { key: 'rule', label: text.rule, value: finding.text.ruleId },
        ]}
      />
    )}
  </Drawer>
)

/** What the rules on structure find, each with its article and, opened, why. `isNamed` puts the organization before each finding. */
export const FindingList = ({ findings, isNamed }: { findings: readonly Finding[]; isNamed: boolean }) => {
  const [open, setOpen] = useState<Finding | null>(null)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? findings : findings.slice(0, shownAtOnce)
  if (findings.length === 0) return <div className="dj-finding-none"><StateTag state="done">{text.none}</StateTag><p className="dj-hint">{text.noneWhy}</p></div>
  return (
    <>
      <ul className="dj-findings" aria-label={text.title}>
        {shown.map((finding) => {
          const what = `${isNamed && finding.verdict.ruleId !== 'OR-11' ? `${finding.orgUnitName}：` : ''}${finding.text.what}`
          return (
            <li key={`${finding.orgUnitId}${finding.verdict.ruleId}${finding.text.what}`}>
              <StateTag state={stateOf(finding)}>{what}</StateTag>
              <LinkButton label={membersText.viewOf(what)} onSelect={() => setOpen(finding)}>{membersText.view}</LinkButton>
              <p className="dj-hint">{finding.text.citation}</p>
            </li>
          )
        })}
      </ul>
      {findings.length > shownAtOnce ? <LinkButton onSelect={() => setWhole(!isWhole)}>{isWhole ? text.fewer : text.more(findings.length)}</LinkButton> : null}
      <Why finding={open} onClose={() => setOpen(null)} />
    </>
  )
}
