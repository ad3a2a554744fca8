import { QueryView, useAct, useApi, useSession } from '@dangjian/app-shell'
import { AppLink } from '@dangjian/ui'
import { ActButton, ConfirmAct, DataTable, DrawerForm, EmptyState, LinkButton, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { useState } from 'react'
import { lineRows } from './line-rows.ts'
import { orgText } from './locales/zh-CN.ts'
import type { LineUnit } from './types.ts'
import './org.css'

const text = orgText.line

interface Fields {
  parentId: string
  kind: LineUnit['kind']
  name: string
  policeType?: string
}

const PoliceType = () => <Form.Item name="policeType" label={text.policeType} extra={text.policeHint}><Input maxLength={40} autoComplete="off" /></Form.Item>
const Name = () => <Form.Item name="name" label={text.name} rules={[{ required: true, whitespace: true, min: 2, message: text.nameMissing }]}><Input maxLength={80} autoComplete="off" /></Form.Item>

const AddDrawer = ({ units, isOpen, onClose }: { units: readonly LineUnit[]; isOpen: boolean; onClose: () => void }) => {
  const api = useApi()
  const create = useAct(api.org.createWorkUnit.mutationOptions(), onClose)
  const submit = ({ parentId, policeType = '', ...fields }: Fields): void => create.submit({ ...fields, parentId: parentId === '' ? null : parentId, ...(policeType.trim() === '' ? {} : { policeType }) })
  return (
    <DrawerForm isOpen={isOpen} title={text.add} formId="add-line-unit" submitLabel={text.add} consequence={text.addWill} isBusy={create.isBusy} failure={create.failure} onClose={() => { create.clear(); onClose() }}>
      <Form<Fields> id="add-line-unit" layout="vertical" requiredMark={false} preserve={false} initialValues={{ parentId: units[0]?.id ?? '', kind: units.length === 0 ? 'bureau' : 'brigade' }} onFinish={submit} scrollToFirstError={{ focus: true }}>
        <Form.Item name="parentId" label={text.parent}><Select showSearch={{ optionFilterProp: 'label' }} options={[{ value: '', label: text.top }, ...units.map(({ id, name }) => ({ value: id, label: name }))]} /></Form.Item>
        <Form.Item name="kind" label={text.kind} rules={[{ required: true, message: text.kindMissing }]}><Select options={Object.entries(text.kinds).map(([value, label]) => ({ value, label }))} /></Form.Item>
        <Name />
        <PoliceType />
      </Form>
    </DrawerForm>
  )
}

const EditDrawer = ({ unit, onClose }: { unit: LineUnit; onClose: () => void }) => {
  const api = useApi()
  const rename = useAct(api.org.renameWorkUnit.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen title={text.editTitle} formId="edit-line-unit" submitLabel={text.save} consequence={text.editWill} isBusy={rename.isBusy} failure={rename.failure} onClose={onClose}>
      <Form<Fields> id="edit-line-unit" layout="vertical" requiredMark={false} initialValues={{ name: unit.name, policeType: unit.policeType ?? '' }} onFinish={({ name, policeType = '' }) => rename.submit({ id: unit.id, name, policeType: policeType.trim() === '' ? null : policeType })}>
        <Name />
        <PoliceType />
      </Form>
    </DrawerForm>
  )
}

/** 单位序列: bureaus, divisions, stations, brigades and police types, with the party organizations that cover them. */
export const LinePage = () => {
  const api = useApi()
  const { can } = useSession()
  const [isAdding, setAdding] = useState(false)
  const [edited, setEdited] = useState<LineUnit | null>(null)
  const line = useQuery(api.org.listWorkUnits.queryOptions())
  const close = useAct(api.org.closeWorkUnit.mutationOptions())
  const add = { key: 'add', label: text.add, tone: 'primary', onSelect: () => setAdding(true) } as const
  const canAct = can('org.manage')
  return (
    <>
      <PageHead title={text.title} crumbs={[{ label: orgText.tree.title, href: '/org' }, { label: text.title }]} facts={line.data ? text.facts(line.data.length) : undefined} actions={canAct ? <ActButton act={add} /> : null} />
      <Panel isFlush>
        <QueryView query={line} subject={text.title} isEmpty={(units) => units.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} acts={canAct ? [add] : []} />}>
          {(units) => (
            <DataTable
              label={text.table}
              rows={lineRows(units)}
              rowKey={({ unit }) => unit.id}
              columns={[
                { key: 'name', title: text.columns.name, kind: 'name', render: ({ unit, depth }) => <span className="dj-org-name" style={{ paddingInlineStart: depth * 22 }}>{depth > 0 ? <i aria-hidden="true" /> : null}{unit.name}</span> },
                { key: 'kind', title: text.columns.kind, render: ({ unit }) => text.kinds[unit.kind] },
                { key: 'policeType', title: text.columns.policeType, render: ({ unit }) => unit.policeType },
                { key: 'orgs', title: text.columns.orgs, render: ({ unit }) => (unit.orgUnits.length === 0 ? null : <span className="dj-line-orgs">{unit.orgUnits.map(({ id, name }) => <AppLink key={id} href={`/org/${id}`}>{name}</AppLink>)}</span>) },
                ...(canAct ? [{
                  key: 'acts', title: text.columns.acts, kind: 'acts' as const,
                  render: ({ unit }: { unit: LineUnit }) => (
                    <>
                      <LinkButton label={text.editOf(unit.name)} onSelect={() => setEdited(unit)}>{text.edit}</LinkButton>
                      <ConfirmAct isDestructive tone="link" label={text.close} title={text.closeTitle(unit.name)} consequence={text.closeWill(unit.name)} onConfirm={() => close.run({ id: unit.id })} />
                    </>
                  ),
                }] : []),
              ]}
            />
          )}
        </QueryView>
      </Panel>
      <AddDrawer units={line.data ?? []} isOpen={isAdding} onClose={() => setAdding(false)} />
      {edited === null ? null : <EditDrawer key={edited.id} unit={edited} onClose={() => setEdited(null)} />}
    </>
  )
}
