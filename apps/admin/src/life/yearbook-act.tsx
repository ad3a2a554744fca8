import { saveFile, useAct, useApi, useSession } from '@dangjian/app-shell'
import { ActButton, DrawerForm } from '@dangjian/ui/admin'
import { Form, Radio, Select } from 'antd'
import { useState } from 'react'
import { base64Bytes } from '../members/base64-bytes.ts'
import { papersText as text } from './locales/papers.zh-CN.ts'
import { branchesOf, unitChoices, useUnits } from './units.ts'

interface Values {
  orgUnitId: string
  year: number
  format: 'pdf' | 'word'
}

const yearsBack = 5

/** 年度汇编: one file with all records of an organization's year. */
export const YearbookAct = ({ unit }: { unit: string }) => {
  const api = useApi()
  const { today } = useSession()
  const units = useUnits('meeting.read')
  const [isOpen, setOpen] = useState(false)
  const make = useAct(api.life.exportYearbook.mutationOptions(), ({ fileName, mediaType, contentBase64 }) => {
    saveFile(fileName, base64Bytes(contentBase64), mediaType)
    setOpen(false)
  })
  const thisYear = Number(today.slice(0, 4))
  const years = Array.from({ length: yearsBack }, (_, index) => ({ value: thisYear - index, label: String(thisYear - index) }))
  // Who keeps one branch means that one.
  const [own, ...others] = branchesOf(units.data ?? [])
  const first = unit === '' && others.length === 0 ? own?.id : unit
  return (
    <>
      <ActButton act={{ key: 'yearbook', label: text.yearbook, onSelect: () => setOpen(true) }} />
      <DrawerForm isOpen={isOpen} title={text.yearbookTitle} formId="yearbook" submitLabel={text.submit} consequence={text.will} isBusy={make.isBusy} failure={make.failure} onClose={() => setOpen(false)}>
        <Form<Values> id="yearbook" layout="vertical" initialValues={{ year: thisYear, format: 'pdf', ...(first === undefined || first === '' ? {} : { orgUnitId: first }) }} onFinish={make.submit}>
          <Form.Item name="orgUnitId" label={text.unit} rules={[{ required: true, message: text.unitMissing }]}><Select showSearch optionFilterProp="label" options={unitChoices(units.data ?? [])} /></Form.Item>
          <Form.Item name="year" label={text.year}><Select options={years} /></Form.Item>
          <Form.Item name="format" label={text.format}><Radio.Group options={[{ value: 'pdf', label: text.formats.pdf }, { value: 'word', label: text.formats.word }]} /></Form.Item>
        </Form>
      </DrawerForm>
    </>
  )
}
