import { useAct, useApi } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ConfirmAct, FactList, LinkButton, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { useState } from 'react'
import { AnswerDrawer } from './answer-drawer.tsx'
import { appraisalText } from './locales/zh-CN.ts'
import type { Campaign, CampaignObjection } from './types.ts'

const text = appraisalText.one

const Verdict = ({ verdict }: { verdict: Campaign['verdict'] }) => {
  if (verdict === null) return null
  return <VerdictNote tone={verdict.outcome === 'breach' ? 'warn' : 'ok'} what={verdict.what} why={appraisalText.join([verdict.why, verdict.binding])} article={verdict.citation} {...(verdict.outcome === 'breach' ? { next: verdict.next } : {})} />
}

const Decision = ({ campaign }: { campaign: Campaign }) => {
  const api = useApi()
  const close = useAct(api.appraisal.closeCampaign.mutationOptions())
  const { decision, approval } = campaign
  return (
    <Panel title={text.decision} {...(campaign.may.close ? { footer: <ConfirmAct label={text.acts.close} consequence={text.closeWill} onConfirm={() => close.run({ campaignId: campaign.id })} /> } : {})}>
      <FactList facts={[
        { key: 'decided', label: text.decidedOn, value: decision === null ? null : appraisalText.join([formatTableDay(decision.on), text.decidedBy[decision.body]]) },
        { key: 'approved', label: text.approvedOn, value: approval.on === null ? null : appraisalText.join([formatTableDay(approval.on), approval.by ?? '']) },
        ...(approval.on === null && approval.note !== null ? [{ key: 'back', label: text.sentBack, value: approval.note }] : []),
        { key: 'told', label: text.toldOn, value: campaign.toldOn === null ? null : formatTableDay(campaign.toldOn) },
        { key: 'until', label: text.objectUntil, value: campaign.objectUntil === null ? null : formatTableDay(campaign.objectUntil) },
        ...(campaign.closedOn === null ? [] : [{ key: 'closed', label: text.closedOn, value: formatTableDay(campaign.closedOn) }]),
      ]} />
    </Panel>
  )
}

const Objections = ({ objections }: { objections: Campaign['objections'] }) => {
  const [open, setOpen] = useState<CampaignObjection | null>(null)
  return (
    <Panel title={text.objections}>
      {objections.length === 0 ? <p className="dj-hint">{text.noObjections}</p> : (
        <ul className="dj-apr-list" aria-label={text.objections}>
          {objections.map((one) => (
            <li key={one.id}>
              <p><b>{text.objectionOf(one.name, formatTableDay(one.filedOn))}</b></p>
              <p>{one.grounds}</p>
              {one.outcome === null ? null : <p><StateTag state={one.outcome === 'kept' ? 'info' : 'done'}>{text[one.outcome]}</StateTag>{appraisalText.gap}{one.answer}</p>}
              {one.mayAnswer ? <LinkButton label={text.answerOf(one.name)} onSelect={() => setOpen(one)}>{text.answer}</LinkButton> : one.outcome === null ? <p className="dj-hint">{text.waitsOther}</p> : null}
            </li>
          ))}
        </ul>
      )}
      {open === null ? null : <AnswerDrawer objection={open} onClose={() => setOpen(null)} />}
    </Panel>
  )
}

/** What stands beside the way: the third of 优秀, who decided, objections, invitations, the rules. */
export const CampaignSide = ({ campaign }: { campaign: Campaign }) => (
  <div className="dj-apr-side">
    {campaign.verdict === null ? null : <Panel title={text.verdict}><Verdict verdict={campaign.verdict} /></Panel>}
    {campaign.decision === null ? null : <Decision campaign={campaign} />}
    {campaign.toldOn === null ? null : <Objections objections={campaign.objections} />}
    {campaign.invitations.length === 0 ? null : <Panel title={text.invitations} footer={text.privacy}><p>{appraisalText.join(campaign.invitations.map(({ audience, total }) => text.invited(appraisalText.audiences[audience], total)))}</p></Panel>}
    <Panel title={text.rules}>
      <ul className="dj-apr-list">{campaign.rules.map((rule) => <li key={rule.id}>{rule.text}<span className="dj-sub">{rule.isConfirmed ? rule.citation : appraisalText.join([rule.citation, text.unconfirmed])}</span></li>)}</ul>
    </Panel>
  </div>
)
