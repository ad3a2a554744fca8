import { useAct, useApi, useGo, useSession } from '@dangjian/app-shell'
import { formatDayFor, formatLongDay } from '@dangjian/ui'
import { ActButton, ConfirmAct, StateTag } from '@dangjian/ui/admin'
import { appraisalText } from './locales/zh-CN.ts'
import type { EndableStep } from './step-drawer.tsx'
import type { Campaign, CampaignStep } from './types.ts'

const text = appraisalText.one
const phases = [{ key: 'prepare', steps: ['study', 'self'] }, { key: 'review', steps: ['mutual', 'poll', 'masses'] }, { key: 'decide', steps: ['grade', 'approve', 'tell'] }] as const
const marks = { done: 'done', current: 'due', later: 'locked' } as const

interface WayProps {
  readonly campaign: Campaign
  readonly onAct: (what: EndableStep | 'invite' | 'approve') => void
}

const Mark = ({ state }: { state: 'done' | 'due' | 'overdue' | 'locked' }) => <span className="dj-apr-mark"><StateTag state={state} iconSize={18} /></span>

const isEndable = (step: CampaignStep['step']): step is EndableStep => step !== 'grade' && step !== 'approve' && step !== 'tell' && step !== 'closed'

const Acts = ({ step, campaign, onAct }: WayProps & { step: CampaignStep }) => {
  const api = useApi()
  const go = useGo()
  const tell = useAct(api.appraisal.tellResults.mutationOptions())
  const { may } = campaign
  if (step.step === 'grade') return may.decide ? <ActButton size="small" act={{ key: 'grade', label: text.acts.grade, tone: 'primary', onSelect: () => go(`/life/appraisal/${campaign.id}/grades`) }} /> : null
  if (step.step === 'approve') return may.approve ? <ActButton size="small" act={{ key: 'approve', label: text.acts.approve, tone: 'primary', onSelect: () => onAct('approve') }} /> : <span className="dj-hint">{text.otherHand}</span>
  if (!may.manage) return null
  if (step.step === 'tell') return <ConfirmAct tone="primary" label={text.acts.tell} consequence={text.tellWill(campaign.people.filter(({ part }) => part === 'graded').length, campaign.orgUnitName)} onConfirm={() => tell.run({ campaignId: campaign.id })} />
  const needsInvitation = step.step === 'masses' && campaign.invitations.length === 0
  if (needsInvitation) return <ActButton size="small" act={{ key: 'invite', label: text.acts.invite, tone: 'primary', onSelect: () => onAct('invite') }} />
  const { step: key } = step
  return isEndable(key) ? <ActButton size="small" act={{ key, label: text.acts[key], tone: 'primary', onSelect: () => onAct(key) }} /> : null
}

const progressOf = (step: CampaignStep, { people }: Campaign): string => {
  if (step.turnout !== null) return text.turnout(step.turnout.cast, step.turnout.expected)
  if (step.step !== 'self') return ''
  const graded = people.filter(({ part }) => part === 'graded')
  return text.self(graded.filter(({ selfText }) => selfText !== null).length, graded.length)
}

const wordsOf = (step: CampaignStep): string => (step.step === 'closed' ? '' : text.hints[step.step])

const Line = ({ step, ...way }: WayProps & { step: CampaignStep }) => {
  const { today } = useSession()
  const name = appraisalText.stages[step.step]
  if (step.state === 'current') {
    const isOverdue = step.dueOn < today
    return (
      <li className="dj-apr-line">
        <Mark state={isOverdue ? 'overdue' : 'due'} />
        <div className={`dj-apr-card${isOverdue ? ' is-overdue' : ''}`}>
          <div className="dj-apr-card-head"><p><b>{name}</b></p><StateTag isFilled state={isOverdue ? 'overdue' : 'due'}>{isOverdue ? text.deadline : text.current}</StateTag><span className="dj-apr-acts"><Acts step={step} {...way} /></span></div>
          <p className="dj-hint">{appraisalText.join([wordsOf(step), text.due(formatDayFor(step.dueOn, today)), progressOf(step, way.campaign)])}</p>
        </div>
      </li>
    )
  }
  return (
    <li className={`dj-apr-line${step.state === 'later' ? ' is-later' : ''}`}>
      <Mark state={marks[step.state]} />
      <div>
        <p>{name}</p>
        <p className="dj-hint">{step.state === 'later' ? wordsOf(step) : appraisalText.join([progressOf(step, way.campaign), step.note ?? '', step.endedBy === null ? '' : text.ended(step.endedBy)])}</p>
      </div>
      <p className="dj-apr-end">{step.state === 'later' ? text.waits : step.endedOn === null ? null : formatLongDay(step.endedOn)}</p>
    </li>
  )
}

/** The way of an appraisal: bands, done steps with their records, the step at hand as a card, the others locked. */
export const CampaignWay = (way: WayProps) => (
  <section className="dj-panel dj-apr-way" aria-label={text.way}>
    {phases.map(({ key, steps: keys }) => {
      const steps = way.campaign.steps.filter(({ step }) => keys.some((one) => one === step))
      const state = steps.every((step) => step.state === 'done') ? 'done' : steps.some((step) => step.state !== 'later') ? 'current' : 'later'
      return (
        <section key={key} aria-label={text.phases[key]}>
          <h2 className="dj-apr-head">{text.phases[key]}<StateTag state={marks[state]}>{text.phaseStates[state]}</StateTag></h2>
          <ol>{steps.map((step) => <Line key={step.step} step={step} {...way} />)}</ol>
        </section>
      )
    })}
  </section>
)
