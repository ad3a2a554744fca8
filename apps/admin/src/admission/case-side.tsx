import { AppLink, formatDayFor, formatLongDay } from '@dangjian/ui'
import { LinkButton, Panel, StateTag } from '@dangjian/ui/admin'
import { useSession } from '@dangjian/app-shell'
import { useState } from 'react'
import { AttachmentPanel } from '../attachments/attachment-panel.tsx'
import { admissionText } from './locales/zh-CN.ts'
import { OverridesPanel } from './overrides-panel.tsx'
import { QuorumFigures } from './quorum-figures.tsx'
import type { CaseDetail, Paper } from './types.ts'

const text = admissionText.one
const FEW = 6

const WhyNot = ({ detail }: { detail: CaseDetail }) =>
  detail.whyNot.length === 0 ? null : (
    <Panel title={text.whyNot}>
      <ul className="dj-why-list">
        {detail.whyNot.map((one) => (
          <li key={one.step}><StateTag state="locked">{one.what}</StateTag><span className="dj-why-text">{one.next}</span>{one.citation === '' ? null : <span className="dj-hint">{one.citation}</span>}</li>
        ))}
      </ul>
    </Panel>
  )

const Rules = ({ detail }: { detail: CaseDetail }) => (
  <Panel title={text.rules} footer={text.ruleNote}>
    <dl className="dj-rules">
      {detail.rules.map((rule) => (
        <div key={rule.ruleSet}>
          <dt>{rule.until === null ? text.ruleFrom(formatLongDay(rule.from)) : text.ruleBefore(formatLongDay(detail.rules.find((other) => other.until === null)?.from ?? rule.until))}</dt>
          <dd>{rule.title}{rule.note === '' ? null : <span className="dj-hint">{rule.note}</span>}</dd>
        </div>
      ))}
    </dl>
  </Panel>
)

type PaperState = 'missing' | 'coming' | 'held'

const paperStates: readonly PaperState[] = ['missing', 'coming', 'held']

/** Papers that count now: missing ones of steps that stand, those of the steps that can be taken, those on file; the rest comes with its step. */
const papersOf = (detail: CaseDetail): Array<{ paper: Paper; state: PaperState }> => {
  const stateOf = new Map(detail.timeline.map((step) => [step.key, step.state]))
  const shown = detail.papers.flatMap((paper): Array<{ paper: Paper; state: PaperState }> => {
    if (paper.isHeld) return [{ paper, state: 'held' }]
    const state = stateOf.get(paper.step)
    if (state === 'done') return [{ paper, state: 'missing' }]
    return state === 'possible' || state === 'overdue' ? [{ paper, state: 'coming' }] : []
  })
  return shown.toSorted((one, other) => paperStates.indexOf(one.state) - paperStates.indexOf(other.state) || (other.paper.datedOn ?? '').localeCompare(one.paper.datedOn ?? ''))
}

const looks = { missing: 'missing', coming: 'due', held: 'done' } as const

const Papers = ({ detail }: { detail: CaseDetail }) => {
  const { today } = useSession()
  const [isAll, setAll] = useState(false)
  const sorted = papersOf(detail)
  const shown = isAll ? sorted : sorted.slice(0, FEW)
  return (
    <Panel title={text.papers} extra={text.papersOf(detail.held, detail.missing)} {...(sorted.length > FEW ? { footer: <LinkButton onSelect={() => setAll(!isAll)}>{isAll ? text.lessPapers : text.morePapers(sorted.length)}</LinkButton> } : {})}>
      {sorted.length === 0 ? <p className="dj-hint">{text.noPapers}</p> : null}
      <ul className="dj-lines dj-papers">
        {shown.map(({ paper, state }) => (
          <li key={`${paper.step}${paper.kind}${paper.title}${paper.datedOn ?? ''}`}>
            <StateTag state={looks[state]}>{paper.source === 'national' ? <AppLink href={`/admission/${detail.id}/papers/${paper.kind}`} aria-label={text.paperOpen(paper.title)}>{paper.title}</AppLink> : paper.title}</StateTag>
            {paper.source === 'local' ? <span className="dj-tag">{text.paperLocal}</span> : null}
            <span className="dj-papers-end">{state === 'held' ? (paper.datedOn === null ? null : formatDayFor(paper.datedOn, today)) : text.paperStates[state]}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const Publicities = ({ detail }: { detail: CaseDetail }) =>
  detail.publicities.every((one) => one.state !== 'open') ? null : (
    <Panel title={text.publicity} extra={<AppLink href="/admission/publicity">{text.toPublicity}</AppLink>}>
      <ul className="dj-lines">{detail.publicities.filter((one) => one.state === 'open').map((one) => <li key={one.id}><StateTag state="due">{text.publicityOf(formatLongDay(one.startsOn), formatLongDay(one.endsOn))}</StateTag></li>)}</ul>
    </Panel>
  )

/** What a case needs, why it cannot go on yet, which rules hold, what is on file. */
export const CaseSide = ({ detail }: { detail: CaseDetail }) => (
  <>
    {detail.quorum === null ? null : <Panel title={text.quorum}><QuorumFigures quorum={detail.quorum} /></Panel>}
    <WhyNot detail={detail} />
    <Publicities detail={detail} />
    <OverridesPanel detail={detail} />
    <Rules detail={detail} />
    <Papers detail={detail} />
    <AttachmentPanel ownerType="admission_case" ownerId={detail.id} title={text.scans} />
  </>
)
