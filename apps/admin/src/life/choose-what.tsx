import { QueryView } from '@dangjian/app-shell'
import { Panel } from '@dangjian/ui/admin'
import { Select } from 'antd'
import { kindsOfUnit } from './kinds.ts'
import { lifeText } from './locales/zh-CN.ts'
import { unitChoices, useUnits } from './units.ts'

const text = lifeText.plan

/** Which organization holds which kind of meeting; both stay in the address. The only organization, or the only branch, is taken by itself. */
export const ChooseWhat = ({ unit, kind, permission, onChange }: { unit: string; kind: string; permission: string; onChange: (change: { unit?: string; kind?: string; period?: string }) => void }) => {
  const units = useUnits(permission)
  return (
    <Panel title={text.what}>
      <QueryView query={units} subject={text.unit} rows={1}>
        {(all) => (
          <div className="dj-form-grid dj-choose">
            <label>{text.unit}<Select aria-label={text.unit} value={unit === '' ? null : unit} placeholder={text.unitMissing} options={unitChoices(all)} showSearch={{ optionFilterProp: 'label' }} onChange={(value: string) => onChange({ unit: value, kind: '', period: '' })} /></label>
            <label>{text.kind}<Select aria-label={text.kind} value={kind === '' ? null : kind} placeholder={text.kindMissing} disabled={unit === ''} options={kindsOfUnit(all.find((one) => one.id === unit)?.kind).map((value) => ({ value: value as string, label: lifeText.kinds[value] }))} onChange={(value: string) => onChange({ kind: value, period: '' })} /></label>
          </div>
        )}
      </QueryView>
    </Panel>
  )
}

/** The organization to begin with: the one in the address, or the only branch of the person. */
export const useUnitOr = (unit: string, permission: string): string => {
  const units = useUnits(permission)
  if (unit !== '') return unit
  const branches = (units.data ?? []).filter((one) => one.kind === 'branch')
  return branches.length === 1 ? (branches[0]?.id ?? '') : ''
}
