import { useAct, useApi, useGo, useSession } from '@dangjian/app-shell'
import { DrawerForm, LinkButton } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form } from 'antd'
import { useState } from 'react'
import { proposalOf, type ActForm } from './act-change.ts'
import { ActFields, PaperFields } from './act-fields.tsx'
import { ActPreview } from './act-preview.tsx'
import { formsBelow } from './kinds-below.ts'
import { actText as text } from './locales/acts.zh-CN.ts'
import type { ActKind, ActProposal, Unit } from './types.ts'

/** An act begun on an organization, with the second one where it was chosen by dragging. */
export interface BegunAct {
  readonly kind: ActKind
  readonly unit: Unit
  readonly otherId?: string
}

const formId = 'org-act'
const confirmId = 'org-act-confirm'

const firstValues = ({ kind, unit, otherId }: BegunAct, units: readonly Unit[], today: string): Partial<ActForm> => {
  const body = units.find(({ parentId }) => parentId === null)?.name ?? ''
  const form = kind === 'set_up' ? formsBelow(unit.kind)[0] : kind === 'split' ? 'branch' : unit.form
  return {
    ...(form === undefined ? {} : { form }), ...(kind === 'rename' ? { name: unit.name, shortName: unit.shortName } : {}), ...(otherId === undefined ? {} : { otherId }),
    applicant: unit.name, approvingBody: body, appliedOn: today, effectiveOn: today,
  }
}

const OpenDrawer = ({ act, units, onClose }: { act: BegunAct; units: readonly Unit[]; onClose: () => void }) => {
  const api = useApi()
  const go = useGo()
  const { today } = useSession()
  const [form] = Form.useForm<ActForm>()
  const [checked, setChecked] = useState<ActProposal | null>(null)
  const propose = useAct(api.org.proposeOrgAct.mutationOptions(), () => {
    onClose()
    void go('/org/acts')
  })
  const { kind, unit } = act
  const isChecked = checked !== null
  return (
    <DrawerForm
      isOpen
      title={text.titles[kind](unit.shortName)}
      formId={isChecked ? confirmId : formId}
      submitLabel={isChecked ? text.submits[kind] : text.check}
      consequence={isChecked ? text.proposeWill : text.checkWill}
      isBusy={propose.isBusy}
      failure={propose.failure}
      onClose={onClose}
    >
      <div hidden={isChecked}>
        <Form<ActForm> id={formId} form={form} layout="vertical" requiredMark={false} initialValues={firstValues(act, units, today)} onFinish={(fields) => setChecked(proposalOf(kind, unit, fields))} scrollToFirstError={{ focus: true }}>
          <ActFields kind={kind} unit={unit} units={units} />
          <PaperFields today={today} />
        </Form>
      </div>
      {checked === null ? null : (
        <form id={confirmId} onSubmit={(event) => { event.preventDefault(); propose.submit(checked) }}>
          <LinkButton onSelect={() => { propose.clear(); setChecked(null) }}>{text.back}</LinkButton>
          <ActPreview change={checked.change} effectiveOn={checked.effectiveOn} />
        </form>
      )}
    </DrawerForm>
  )
}

/** Proposes an act in two steps: what and with which papers, then what it would do. Closed while `act` is null. */
export const ActDrawer = ({ act, onClose }: { act: BegunAct | null; onClose: () => void }) => {
  const api = useApi()
  const tree = useQuery(api.org.listOrgTree.queryOptions({ permission: 'org.manage' }, { enabled: act !== null }))
  return act === null || tree.data === undefined ? null : <OpenDrawer key={`${act.kind}${act.unit.id}${act.otherId ?? ''}`} act={act} units={tree.data} onClose={onClose} />
}
