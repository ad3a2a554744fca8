import { QueryView, useApi, usePageParams, useUrlState } from '@dangjian/app-shell'
import { ActButton, Columns, PageHead, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CaseActs } from './case-acts.tsx'
import { CaseSide } from './case-side.tsx'
import { CorrectDrawer } from './correct-drawer.tsx'
import { admissionText } from './locales/zh-CN.ts'
import { ClosePublicityDrawer, OpenPublicityDrawer } from './publicity-drawers.tsx'
import { StepDrawer } from './step-drawer.tsx'
import { Timeline } from './timeline.tsx'
import type { CaseDetail, Step, StepOutcome, StepRecord } from './types.ts'
import '../members/members.css'
import './admission.css'

const text = admissionText.one
const noStep = { step: '' }

const headFacts = (detail: CaseDetail): string => text.facts(admissionText.gender[detail.gender], detail.age, detail.jobTitle, detail.contacts)

const publicityKind = (step: Step): 'candidate' | 'conversion' | null => {
  if (step.key === 'candidate_publicity') return 'candidate'
  return step.key === 'conversion_publicity' ? 'conversion' : null
}

/** The drawer of the step named in the address: its form, or the one of a publicity. */
const OpenDrawer = ({ detail, stepKey, onClose, onDone }: { detail: CaseDetail; stepKey: string; onClose: () => void; onDone: (outcome: StepOutcome | null) => void }) => {
  const step = detail.timeline.find((one) => one.key === stepKey)
  if (step === undefined || detail.state !== 'open') return null
  const kind = publicityKind(step)
  if (kind === null) return <StepDrawer caseId={detail.id} name={detail.name} step={step.key} onClose={onClose} onDone={onDone} />
  const running = detail.publicities.find((one) => one.kind === kind && one.state === 'open')
  return running === undefined
    ? <OpenPublicityDrawer caseId={detail.id} kind={kind} onClose={onClose} onDone={() => onDone(null)} />
    : <ClosePublicityDrawer publicityId={running.id} onClose={onClose} onDone={() => onDone(null)} />
}

const Saved = ({ outcome, name }: { outcome: StepOutcome; name: string }) => (
  <VerdictNote tone="ok" isLive what={text.saved(name)} {...(outcome.next === null ? {} : { next: text.savedNext(admissionText.join([outcome.next.number, outcome.next.name, outcome.next.note])) })} />
)

/** One case of 发展党员: its way with what can be done, and beside it what it needs. */
export const CasePage = () => {
  const api = useApi()
  const { caseId = '' } = usePageParams()
  const [{ step }, setUrl] = useUrlState(noStep)
  const [correcting, setCorrecting] = useState<{ record: StepRecord; name: string } | null>(null)
  const [saved, setSaved] = useState<{ outcome: StepOutcome; name: string } | null>(null)
  const query = useQuery(api.admission.getCase.queryOptions({ id: caseId }))
  const close = (): void => setUrl(noStep)
  return (
    <QueryView query={query} subject={text.subject} rows={10}>
      {(detail) => (
        <>
          <PageHead
            title={detail.name}
            facts={headFacts(detail)}
            crumbs={[{ label: admissionText.crumb, href: '/admission' }, { label: admissionText.crumbList, href: '/admission' }, { label: detail.orgUnitName, href: `/admission?unit=${detail.orgUnitId}` }]}
            actions={<><CaseActs detail={detail} /><ActButton act={{ key: 'print', label: text.print, href: `/admission/${detail.id}/papers/full_record` }} /></>}
          />
          {detail.state === 'closed' ? <VerdictNote tone="info" what={text.closed(detail.outcome === null ? admissionText.states.closed : admissionText.outcomes[detail.outcome], detail.closedReason ?? '')} /> : null}
          {detail.state === 'suspended' ? <VerdictNote tone="warn" what={text.suspendedNote} {...(detail.closedReason === null ? {} : { why: detail.closedReason })} /> : null}
          {saved === null ? null : <Saved outcome={saved.outcome} name={saved.name} />}
          <Columns
            main={<Timeline detail={detail} onTake={(taken) => { setSaved(null); setUrl({ step: taken.key }) }} onCorrect={(record, of) => setCorrecting({ record, name: of.name })} />}
            side={<CaseSide detail={detail} />}
          />
          {step === '' ? null : (
            <OpenDrawer
              key={step} detail={detail} stepKey={step} onClose={close}
              onDone={(outcome) => { if (outcome !== null) setSaved({ outcome, name: detail.timeline.find((one) => one.key === step)?.name ?? '' }); close() }}
            />
          )}
          {correcting === null ? null : <CorrectDrawer record={correcting.record} stepName={correcting.name} onClose={() => setCorrecting(null)} />}
        </>
      )}
    </QueryView>
  )
}
