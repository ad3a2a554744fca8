import { Form } from 'antd'
import { missionsText } from './locales/zh-CN.ts'
import { PersonSelect } from './person-select.tsx'

const text = missionsText.seats

/** Fields of a committee: one person for each single post, several deputies and plain members. */
export interface SeatFields {
  secretary?: string
  deputy_secretary?: string[]
  organization?: string
  publicity?: string
  discipline?: string
  committee_member?: string[]
}

type SeatPost = keyof SeatFields
export const seatPosts: readonly SeatPost[] = ['secretary', 'deputy_secretary', 'organization', 'publicity', 'discipline', 'committee_member']
const several: readonly SeatPost[] = ['deputy_secretary', 'committee_member']

/** The seats that the fields stand for. */
export const seatsOf = (fields: SeatFields): Array<{ post: SeatPost; memberId: string }> =>
  seatPosts.flatMap((post) => [fields[post] ?? []].flat().map((memberId) => ({ post, memberId })))

/** Who sits in a committee, post by post: chosen among `among`, or searched in an organization. */
export const SeatFieldList = ({ among, orgUnitId }: { among?: ReadonlyArray<{ id: string; name: string }>; orgUnitId?: string }) => (
  <fieldset className="dj-seat-fields">
    <legend>{text.title}</legend>
    {seatPosts.map((post) => (
      <Form.Item key={post} name={post} label={text[post]} rules={post === 'secretary' ? [{ required: true, message: text.secretaryMissing }] : []}>
        <PersonSelect isClearable={post !== 'secretary'} isMultiple={several.includes(post)} {...(among === undefined ? {} : { among })} {...(orgUnitId === undefined ? {} : { orgUnitId })} />
      </Form.Item>
    ))}
  </fieldset>
)
