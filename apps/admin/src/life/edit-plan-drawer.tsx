import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form } from 'antd'
import { lifeText } from './locales/zh-CN.ts'
import { PlanFields, planInput, type PlanFieldValues } from './plan-fields.tsx'
import type { Meeting } from './types.ts'

const text = lifeText.plan

/** Changes a planned meeting; a new day asks everybody again. */
export const EditPlanDrawer = ({ meeting, isOpen, onClose }: { meeting: Meeting; isOpen: boolean; onClose: () => void }) => {
  const api = useApi()
  const edit = useAct(api.life.editPlan.mutationOptions(), onClose)
  const { title, date, time, place, studyMinutes, agenda } = meeting
  const initial: PlanFieldValues = { title, date, time, place, studyMinutes, agenda: agenda.join('\n'), chairMemberId: meeting.chair?.memberId ?? null, lecturerMemberId: meeting.lecturer?.memberId ?? null }
  return (
    <DrawerForm isOpen={isOpen} title={text.editTitle} formId="edit-plan" submitLabel={text.save} consequence={text.editWill} isBusy={edit.isBusy} failure={edit.failure} onClose={() => { edit.clear(); onClose() }}>
      <Form<PlanFieldValues> id="edit-plan" layout="vertical" initialValues={initial} onFinish={(values) => edit.submit({ id: meeting.id, version: meeting.version, ...planInput(values) })}>
        <PlanFields roster={meeting.roster} hasLecturer={meeting.hasLecturer} />
      </Form>
    </DrawerForm>
  )
}
