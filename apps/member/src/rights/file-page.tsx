import { QueryView, useAct, useApi, useGo, useUrlState } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ActButton, Card, ChipField, ChoiceField, FailureNote, PhoneBody, PhoneHead, SelectField, TextAreaField, TextField } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { problemsOf, type AppealForm } from './appeal-form.ts'
import { rightsText } from './locales/zh-CN.ts'
import type { MyRights } from './types.ts'

const text = rightsText.file
const targets = ['disposal', 'discipline', 'appraisal', 'review_conclusion'] as const
const start = { target: '', id: '' }

/** Decisions about me that can be disputed. */
const decisionsOf = (rights: MyRights, target: AppealForm['target']): Array<{ value: string; label: string }> => {
  if (target === 'discipline') return rights.actions.filter((row) => !row.isUnderAppeal).map(({ id, kind, decidedOn }) => ({ value: id, label: `${formatTableDay(decidedOn)}${rightsText.disciplines[kind]}` }))
  return rights.notices.filter(({ effectiveOn, outcome }) => effectiveOn !== null && outcome !== 'revoked').map(({ id, kind, effectiveOn }) => ({ value: id, label: `${formatTableDay(effectiveOn)}${rightsText.kinds[kind]}` }))
}

const Fields = ({ rights, form, set, problems }: { rights: MyRights; form: AppealForm; set: (change: Partial<AppealForm>) => void; problems: Partial<Record<keyof AppealForm, string>> }) => {
  const hasRecord = form.target === 'disposal' || form.target === 'discipline'
  return (
    <Card>
      <ChipField label={text.kind} value={form.kind} options={Object.entries(text.kinds).map(([value, label]) => ({ value, label }))} onChange={(value) => set({ kind: value === 'request' || value === 'opinion' ? value : 'appeal' })} error={problems.kind} />
      {form.kind === 'appeal' ? <ChoiceField label={text.target} value={form.target} options={targets.map((value) => ({ value, label: text.targets[value] }))} onChange={(value) => set({ target: targets.find((one) => one === value) ?? null, targetId: '' })} error={problems.target} /> : null}
      {form.kind === 'appeal' && hasRecord ? <SelectField label={text.targetId} value={form.targetId} onChange={(targetId) => set({ targetId })} options={decisionsOf(rights, form.target)} emptyLabel={decisionsOf(rights, form.target).length === 0 ? text.noneToAppeal : text.choose} error={problems.targetId} /> : null}
      {form.kind !== null && !(form.kind === 'appeal' && hasRecord) ? <TextField label={text.subject} value={form.subject} onChange={(subject) => set({ subject })} maxLength={100} hint={text.subjectHint} error={problems.subject} isRequired /> : null}
      <TextAreaField label={text.content} value={form.content} onChange={(content) => set({ content })} rows={7} maxLength={5000} error={problems.content} isRequired />
      <p className="dj-hint">{text.will}</p>
    </Card>
  )
}

/** 申诉, 请求 or 意见 of the person, with a receipt number at the end. */
export const FilePage = () => {
  const api = useApi()
  const go = useGo()
  const [given] = useUrlState(start)
  const first = targets.find((one) => one === given.target) ?? null
  const [form, setForm] = useState<AppealForm>({ kind: first === null ? null : 'appeal', target: first, targetId: given.id, subject: '', content: '' })
  const [wasTried, setTried] = useState(false)
  const rights = useQuery(api.disposal.myRights.queryOptions())
  const file = useAct(api.disposal.fileAppeal.mutationOptions(), ({ appealId }) => go(`/me/rights/appeals/${appealId}`))
  const problems = problemsOf(form)
  const submit = (): void => {
    setTried(true)
    const { kind, target, targetId, subject, content } = form
    if (Object.keys(problems).length > 0 || kind === null) return
    const hasRecord = target === 'disposal' || target === 'discipline'
    file.submit({ kind, content: content.trim(), ...(kind === 'appeal' && target !== null ? { target } : {}), ...(kind === 'appeal' && hasRecord ? { targetId } : { subject: subject.trim() }) })
  }
  return (
    <>
      <PhoneHead title={text.title} backHref="/me/rights" />
      <PhoneBody bottom={<ActButton isWide act={{ key: 'submit', label: text.submit, tone: 'primary', isBusy: file.isBusy, onSelect: submit }} />}>
        <FailureNote failure={file.failure} isKept />
        <QueryView query={rights} subject={text.title}>
          {(found) => <Fields rights={found} form={form} set={(change) => setForm((before) => ({ ...before, ...change }))} problems={wasTried ? problems : {}} />}
        </QueryView>
      </PhoneBody>
    </>
  )
}
