import { usePluginClient, usePluginHost } from '@dangjian/plugin-kit/browser'
import { formatTableTime } from '@dangjian/ui'
import { ConfirmAct } from '@dangjian/ui/admin'
import { useMutation } from '@tanstack/react-query'
import { Input } from 'antd'
import { useId, useState } from 'react'
import type { listSubmissions } from '../server/list-methods.ts'
import type { SichuanRouter } from '../server/router.ts'
import { AdoptionList } from './adoption-list.tsx'
import { MethodDrawer } from './method-drawer.tsx'
import { MethodStateTag } from './method-state.tsx'

type Submission = Awaited<ReturnType<typeof listSubmissions>>[number]

const OpinionField = ({ value, onChange }: { value: string; onChange: (text: string) => void }) => {
  const { text } = usePluginHost()
  const id = useId()
  return (
    <div style={{ marginTop: 12 }}>
      <label htmlFor={id}>{text('review.opinion')}</label>
      <Input.TextArea id={id} value={value} onChange={(event) => onChange(event.target.value)} autoSize={{ minRows: 3, maxRows: 8 }} maxLength={500} aria-describedby={`${id}-hint`} />
      <p id={`${id}-hint`} className="dj-hint">{text('review.opinion.hint')}</p>
    </div>
  )
}

/** One submission with its text: two answers with an opinion while it is open, the decision and the adoptions afterwards. */
export const ReviewDrawer = ({ submission, onClose }: { submission: Submission; onClose: () => void }) => {
  const { text } = usePluginHost()
  const client = usePluginClient<SichuanRouter>()
  const [opinion, setOpinion] = useState('')
  const review = useMutation({
    mutationFn: (decision: 'published' | 'returned') => client.reviewMethod.mutate({ submissionId: submission.id, decision, opinion }),
    onSuccess: onClose,
  })
  const { title, bureauName, unitName, state } = submission
  const canConfirm = opinion.trim().length >= 2
  const answers = (
    <div className="dj-acts">
      <ConfirmAct label={text('review.publish')} tone="primary" consequence={text('review.publish-will', { title })} canConfirm={canConfirm} onConfirm={() => review.mutateAsync('published')}>
        <OpinionField value={opinion} onChange={setOpinion} />
      </ConfirmAct>
      <ConfirmAct label={text('review.return')} isDestructive consequence={text('review.return-will', { title, bureau: bureauName, unit: unitName })} canConfirm={canConfirm} onConfirm={() => review.mutateAsync('returned')}>
        <OpinionField value={opinion} onChange={setOpinion} />
      </ConfirmAct>
    </div>
  )
  const decision = state === 'submitted' ? [] : [
    { key: 'opinion', label: text('methods.opinion'), value: submission.opinion },
    { key: 'decided-by', label: text('review.decided-by'), value: submission.decidedBy },
    { key: 'decided-on', label: text('review.decided-on'), value: submission.decidedAt === null ? null : formatTableTime(submission.decidedAt) },
  ]
  return (
    <MethodDrawer
      title={title}
      sections={submission.sections}
      onClose={onClose}
      facts={[
        { key: 'bureau', label: text('methods.bureau'), value: bureauName },
        { key: 'unit', label: text('methods.branch'), value: unitName },
        { key: 'on', label: text('methods.sent-on'), value: formatTableTime(submission.createdAt) },
        { key: 'by', label: text('methods.sent-by'), value: submission.submittedBy },
        { key: 'state', label: text('methods.state'), value: <MethodStateTag state={state} isReviewer /> },
        ...decision,
      ]}
      {...(state === 'submitted' ? { footer: answers } : {})}
    >
      {state === 'published' ? <AdoptionList adoptions={submission.adoptions.map(({ id, plan, adoptedAt, bureauName: bureau, unitName: unit }) => ({ id, plan, adoptedAt, branch: `${bureau}${unit}` }))} /> : null}
    </MethodDrawer>
  )
}
