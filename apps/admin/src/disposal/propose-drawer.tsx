import { useAct, useApi, useBranchChoices, useMemberChoices, useSession } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { DrawerForm } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Checkbox, Form, Input, InputNumber, Select } from 'antd'
import { disposalText } from './locales/zh-CN.ts'
import { ProposeEvidence } from './propose-evidence.tsx'
import type { Ground, GroundOffer, ProposalBasis } from './types.ts'

const text = disposalText.propose
const formId = 'propose-disposal'

interface Fields {
  orgUnitId: string
  memberId: string
  ground: Ground
  sinceOn?: string
  factReference: string
  fact: string
  months?: number
  monthsReason?: string
  otherFacts?: string[]
  on: string
}

const followed = { not_corrected: 'correction', refused_persuasion: 'persuaded_out' } as const

/** The case that a following kind rests on. */
const previousOf = (basis: ProposalBasis | undefined, ground: Ground): string | undefined => {
  if (ground !== 'not_corrected' && ground !== 'refused_persuasion') return undefined
  const outcome = ground === 'not_corrected' ? 'not_corrected' : 'refused'
  return basis?.cases.find((row) => row.kind === followed[ground] && row.outcome === outcome)?.id
}

const CorrectionFields = ({ months }: { months: number | undefined }) => (
  <>
    <Form.Item name="months" label={text.months} rules={[{ required: true, message: text.monthsMissing }]}><InputNumber min={1} max={60} precision={0} /></Form.Item>
    {months === undefined || months === 6 ? null : <Form.Item name="monthsReason" label={text.monthsReason} rules={[{ required: true, whitespace: true, message: text.monthsReasonMissing }]}><Input maxLength={400} /></Form.Item>}
  </>
)

const FactFields = ({ basis, offer }: { basis: ProposalBasis; offer: GroundOffer | undefined }) => (
  <>
    {offer?.isMeasured === true && offer.since === null ? <Form.Item name="sinceOn" label={text.since} extra={offer.why} rules={[{ required: true, message: text.sinceMissing }]}><Input type="date" /></Form.Item> : null}
    {offer?.since ? <p className="dj-hint">{text.sinceKnown(formatTableDay(offer.since))}</p> : null}
    <Form.Item name="factReference" label={text.factReference} extra={text.factReferenceHint} rules={[{ required: true, whitespace: true, min: 2, message: text.factReferenceMissing }]}><Input maxLength={80} /></Form.Item>
    <Form.Item name="fact" label={text.fact} rules={[{ required: true, whitespace: true, min: 2, message: text.factMissing }]}><Input.TextArea rows={3} maxLength={2000} /></Form.Item>
    {basis.actions.length === 0 ? null : (
      <Form.Item name="otherFacts" label={text.others} extra={text.othersMissing}>
        <Checkbox.Group className="dj-way-checks" options={basis.actions.map(({ id, decidedOn, kind, factReference }) => ({ value: id, label: text.otherOf(formatTableDay(decidedOn), disposalText.discipline.kinds[kind], factReference) }))} />
      </Form.Item>
    )}
  </>
)

const groundOptions = (basis: ProposalBasis) =>
  (['correction', 'persuaded_out', 'removed'] as const).map((kind) => ({
    label: disposalText.kinds[kind], options: basis.grounds.filter((offer) => offer.kind === kind).map(({ ground, isOpen }) => ({ value: ground, label: disposalText.grounds[ground], disabled: !isOpen })),
  }))

/** 提出处置意见: the person, what is on record, the ground and the fact; the kind follows from the ground. */
export const ProposeDrawer = ({ onClose, onDone }: { onClose: () => void; onDone: (caseId: string) => void }) => {
  const api = useApi()
  const { today } = useSession()
  const [form] = Form.useForm<Fields>()
  const values = Form.useWatch((all: Partial<Fields>) => all, form) ?? {}
  const branches = useBranchChoices('disposal.handle')
  const only = branches.data?.length === 1 ? branches.data[0]?.value : undefined
  const orgUnitId = values.orgUnitId ?? only ?? ''
  const members = useMemberChoices(orgUnitId)
  const basis = useQuery(api.disposal.proposalBasis.queryOptions({ memberId: values.memberId ?? '' }, { enabled: Boolean(values.memberId) }))
  const propose = useAct(api.disposal.proposeDisposal.mutationOptions(), ({ caseId }) => onDone(caseId))
  const known = values.memberId ? basis.data : undefined
  const offer = known?.grounds.find(({ ground }) => ground === values.ground)
  const submit = ({ sinceOn, months, monthsReason, ...fields }: Fields): void => {
    const previousCaseId = previousOf(known, fields.ground)
    propose.submit({
      ...fields, orgUnitId: fields.orgUnitId ?? orgUnitId, kind: offer?.kind ?? 'correction', otherFacts: fields.otherFacts ?? [], ...(sinceOn ? { sinceOn } : {}),
      ...(offer?.kind === 'correction' && months !== undefined ? { months, ...(monthsReason ? { monthsReason } : {}) } : {}), ...(previousCaseId === undefined ? {} : { previousCaseId }),
    })
  }
  return (
    <DrawerForm isOpen title={text.title} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={propose.isBusy} failure={propose.failure} canSubmit={known !== undefined} onClose={onClose}>
      <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} initialValues={{ on: today, months: 6 }} onFinish={submit} scrollToFirstError={{ focus: true }}>
        {only === undefined ? <Form.Item name="orgUnitId" label={text.branch}><Select showSearch={{ optionFilterProp: 'label' }} loading={branches.isPending} options={[...(branches.data ?? [])]} onChange={() => form.resetFields(['memberId', 'ground'])} /></Form.Item> : null}
        <Form.Item name="memberId" label={text.member} rules={[{ required: true, message: text.memberMissing }]}><Select showSearch={{ optionFilterProp: 'label' }} loading={members.isLoading} options={[...(members.data ?? [])]} /></Form.Item>
        {known === undefined ? null : <ProposeEvidence basis={known} />}
        {known === undefined ? null : (
          <Form.Item name="ground" label={text.ground} extra={offer === undefined ? null : text.groundHint(disposalText.kinds[offer.kind], offer.citation)} rules={[{ required: true, message: text.groundMissing }]}>
            <Select showSearch={{ optionFilterProp: 'label' }} options={groundOptions(known)} />
          </Form.Item>
        )}
        {known === undefined ? null : <FactFields basis={known} offer={offer} />}
        {offer?.kind === 'correction' ? <CorrectionFields months={values.months} /> : null}
        <Form.Item name="on" label={text.on} rules={[{ required: true, message: text.onMissing }]}><Input type="date" max={today} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
