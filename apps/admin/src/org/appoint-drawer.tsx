import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { useState } from 'react'
import { orgText } from './locales/zh-CN.ts'
import type { PostKind, Unit } from './types.ts'

const text = orgText.acts
const formId = 'appoint-post'

interface Fields {
  post: PostKind
  memberId: string
  validFrom: string
  termEndsOn?: string
}

/** Posts that this kind of organization has. */
const postChoices = (kind: Unit['kind']): Array<{ value: string; label: string }> =>
  Object.entries(orgText.posts).filter(([post]) => (post === 'group_leader') === (kind === 'group')).map(([value, label]) => ({ value, label }))

const AppointForm = ({ unit, post, onClose }: { unit: Unit; post: PostKind | ''; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const [search, setSearch] = useState('')
  const found = useQuery({ ...api.members.listMembers.queryOptions({ orgUnitId: unit.id, limit: 50, ...(search === '' ? {} : { search }) }), placeholderData: keepPreviousData })
  const appoint = useAct(api.org.appointPost.mutationOptions(), onClose)
  const submit = ({ termEndsOn = '', ...fields }: Fields): void => appoint.submit({ ...fields, orgUnitId: unit.id, ...(termEndsOn === '' ? {} : { termEndsOn }) })
  return (
    <DrawerForm isOpen title={text.appoint} formId={formId} submitLabel={text.appoint} consequence={text.appointWill} isBusy={appoint.isBusy} failure={appoint.failure} onClose={onClose}>
      <Form<Fields> id={formId} layout="vertical" requiredMark={false} initialValues={{ validFrom: today, ...(post === '' ? {} : { post }) }} onFinish={submit} scrollToFirstError={{ focus: true }}>
        <Form.Item name="post" label={text.post} rules={[{ required: true, message: text.postMissing }]}><Select options={postChoices(unit.kind)} /></Form.Item>
        <Form.Item name="memberId" label={text.member} extra={text.memberHint} rules={[{ required: true, message: text.memberMissing }]}>
          <Select
            loading={found.isFetching}
            showSearch={{ filterOption: false, onSearch: (typed) => setSearch(typed.trim().slice(0, 40)) }}
            options={(found.data?.items ?? []).map(({ id, name, orgUnitShortName }) => ({ value: id, label: unit.kind === 'committee' || unit.kind === 'general_branch' ? `${name}${orgText.gap}${orgUnitShortName}` : name }))}
          />
        </Form.Item>
        <Form.Item name="validFrom" label={text.since} rules={[{ required: true, message: text.sinceMissing }]}><Input type="date" /></Form.Item>
        <Form.Item
          name="termEndsOn"
          label={text.term}
          extra={text.termHint}
          dependencies={['validFrom']}
          rules={[({ getFieldValue }) => ({ validator: async (_, value: string | undefined) => { if (value && value <= String(getFieldValue('validFrom'))) throw new Error(text.termBad) } })]}
        >
          <Input type="date" />
        </Form.Item>
      </Form>
    </DrawerForm>
  )
}

/** 任职登记, begun with `post` where a vacant one was chosen; closed while `post` is null. */
export const AppointDrawer = ({ unit, post, onClose }: { unit: Unit; post: PostKind | '' | null; onClose: () => void }) => (post === null ? null : <AppointForm unit={unit} post={post} onClose={onClose} />)
