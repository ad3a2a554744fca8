import { useAct, useApi, useGo, useSession } from '@dangjian/app-shell'
import { AppLink } from '@dangjian/ui'
import { DrawerForm, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { unitChoices, useUnits } from '../life/units.ts'
import { scoringText } from './locales/zh-CN.ts'
import { periodText } from './period-text.ts'

const text = scoringText.runs.form

interface RunValues {
  readonly ruleSetId: string
  readonly fromPeriod: string
  readonly toPeriod: string
  readonly orgUnitId: string
}

type Choice = { readonly value: string; readonly label: string }

const NewRunForm = ({ sets, units, onSubmit }: { sets: readonly Choice[]; units: readonly Choice[]; onSubmit: (values: RunValues) => void }) => {
  const { today } = useSession()
  const first = { fromPeriod: `${today.slice(0, 4)}-01`, toPeriod: today.slice(0, 7), ruleSetId: sets[0]?.value, orgUnitId: units[0]?.value }
  return (
    <Form<RunValues> id="new-run" layout="vertical" initialValues={first} onFinish={onSubmit}>
      <Form.Item name="ruleSetId" label={text.set} extra={text.setHint} rules={[{ required: true, message: text.setMissing }]}><Select options={[...sets]} /></Form.Item>
      <Form.Item name="fromPeriod" label={text.from} rules={[{ required: true, message: text.monthMissing }]}><Input type="month" max={today.slice(0, 7)} /></Form.Item>
      <Form.Item name="toPeriod" label={text.to} rules={[{ required: true, message: text.monthMissing }]}><Input type="month" max={today.slice(0, 7)} /></Form.Item>
      <Form.Item name="orgUnitId" label={text.unit} rules={[{ required: true, message: text.unitMissing }]}>
        <Select options={[...units]} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
    </Form>
  )
}

/** Starts a computation: which adopted rule set, which months, whose members. Everything is preset. */
export const NewRunDrawer = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const api = useApi()
  const go = useGo()
  const sets = useQuery({ ...api.scoring.listRuleSets.queryOptions({}), enabled: isOpen })
  const units = useUnits('score.run')
  const run = useAct(api.scoring.runScores.mutationOptions(), ({ id }, { fromPeriod, toPeriod }) => go(`/scoring/runs/${id}?done=${encodeURIComponent(periodText(fromPeriod, toPeriod))}`))
  const adopted = sets.data?.filter(({ status, body }) => status === 'adopted' && body.subject === 'member').map(({ id, title, version }) => ({ value: id, label: scoringText.set(title, version) }))
  const isReady = adopted !== undefined && units.data !== undefined
  return (
    <DrawerForm isOpen={isOpen} title={scoringText.runs.start} formId="new-run" submitLabel={text.submit} consequence={text.willPlain} isBusy={run.isBusy} failure={run.failure} canSubmit={isReady && adopted.length > 0} onClose={onClose}>
      {isReady && adopted.length === 0 ? <VerdictNote tone="warn" what={text.none} next={scoringText.runs.noRules} action={<AppLink href="/scoring/rules">{scoringText.runs.openRules}</AppLink>} /> : null}
      {isReady && adopted.length > 0 ? <NewRunForm sets={adopted} units={unitChoices(units.data)} onSubmit={run.submit} /> : null}
    </DrawerForm>
  )
}
