import { useAct, useApi } from '@dangjian/app-shell'
import { AppLink, formatCount, formatTableDay } from '@dangjian/ui'
import { DataTable, EmptyState, FactList, LinkButton, Panel, StateTag } from '@dangjian/ui/admin'
import { DatedAct } from './dated-act.tsx'
import { orgText } from './locales/zh-CN.ts'
import { postRows } from './post-rows.ts'
import type { Post, PostKind, UnitPageData } from './types.ts'

const text = orgText.unit

const EndPost = ({ post }: { post: Post }) => {
  const api = useApi()
  const end = useAct(api.org.endPost.mutationOptions())
  const { end: label, endTitle, endOn, endWill } = orgText.acts
  return <DatedAct tone="link" label={label} title={endTitle(post.memberName, orgText.posts[post.post])} field={endOn} consequence={endWill} from={post.validFrom} onConfirm={(validTo) => end.run({ id: post.id, validTo })} />
}

/** Who holds which post since when and for how long; vacant posts of a branch are listed as such. */
export const PostsPanel = ({ data, onAppoint }: { data: UnitPageData; onAppoint: (post: PostKind) => void }) => {
  const rows = postRows(data.unit.kind, data.posts)
  const canAct = data.canManage && data.unit.closedOn === null
  return (
    <Panel title={data.unit.kind === 'group' ? text.groupPosts : text.committee} isFlush>
      {rows.length === 0 ? <EmptyState title={text.noPosts} willHold={text.noPostsHint} /> : (
        <DataTable
          label={text.postTable}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'post', title: text.postColumns.post, kind: 'name', render: ({ post }) => orgText.posts[post] },
            { key: 'name', title: text.postColumns.name, render: ({ held }) => (held === null ? <StateTag state="notApplicable">{text.notHeld}</StateTag> : <AppLink href={`/members/${held.memberId}`}>{held.memberName}</AppLink>) },
            { key: 'since', title: text.postColumns.since, kind: 'date', render: ({ held }) => (held === null ? null : formatTableDay(held.validFrom)) },
            { key: 'term', title: text.postColumns.term, kind: 'date', render: ({ held }) => (held === null ? null : formatTableDay(held.termEndsOn)) },
            ...(canAct ? [{
              key: 'acts', title: text.postColumns.acts, kind: 'acts' as const,
              render: ({ post, held }: (typeof rows)[number]) => (held === null ? <LinkButton label={`${orgText.acts.appoint}${orgText.posts[post]}`} onSelect={() => onAppoint(post)}>{orgText.acts.appoint}</LinkButton> : <EndPost post={held} />),
            }] : []),
          ]}
        />
      )}
    </Panel>
  )
}

/** Party groups of a branch, or the organizations directly below, each with its members counted. */
export const BelowPanel = ({ data }: { data: UnitPageData }) => {
  const isBranch = data.unit.kind === 'branch'
  const rows = data.children.filter(({ closedOn, kind: one }) => closedOn === null && one !== 'mass_org')
  const { name, kind, members, acts } = text.belowColumns
  if (data.unit.kind === 'group' || data.unit.kind === 'mass_org') return null
  return (
    <Panel title={isBranch ? text.groups : text.below} note={text.belowCount(rows.length)} isFlush={rows.length > 0}>
      {rows.length === 0 ? <p className="dj-hint">{isBranch ? text.noGroups : text.noBelow}</p> : (
        <DataTable
          label={isBranch ? text.groups : text.below}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', title: name, kind: 'name', render: (unit) => <AppLink href={`/org/${unit.id}`}>{unit.name}</AppLink> },
            ...(isBranch ? [] : [{ key: 'kind', title: kind, render: (unit: (typeof rows)[number]) => orgText.forms[unit.form] }]),
            { key: 'members', title: members, kind: 'number', render: (unit) => formatCount(unit.members) },
            { key: 'acts', title: acts, kind: 'acts', render: (unit) => <AppLink href={`/org/${unit.id}`} aria-label={orgText.tree.viewOf(unit.name)}>{orgText.tree.view}</AppLink> },
          ]}
        />
      )}
    </Panel>
  )
}

/** 群团组织 beside the party line of the organization; nothing where there are none. */
export const MassOrgsPanel = ({ data }: { data: UnitPageData }) => {
  const rows = data.children.filter(({ closedOn, kind }) => closedOn === null && kind === 'mass_org')
  if (rows.length === 0) return null
  return (
    <Panel title={text.massOrgs}>
      <ul className="dj-lines">{rows.map(({ id, name, form }) => <li key={id}><AppLink href={`/org/${id}`}>{name}</AppLink><span className="dj-hint">{orgText.forms[form]}</span></li>)}</ul>
    </Panel>
  )
}

/** Names, kind, superior, members and officers. */
export const AboutPanel = ({ data: { unit, ancestors, members, workUnits } }: { data: UnitPageData }) => {
  const parent = ancestors.at(-1)
  const labels = text.facts
  return (
    <Panel title={text.about}>
      <FactList
        facts={[
          { key: 'name', label: labels.name, value: unit.name },
          { key: 'short', label: labels.shortName, value: unit.shortName },
          { key: 'kind', label: labels.kind, value: orgText.forms[unit.form] },
          { key: 'parent', label: labels.parent, value: parent?.name },
          { key: 'units', label: text.workUnits, value: workUnits.length === 0 ? text.notRecorded : workUnits.map(({ name }) => name).join('、') },
          { key: 'founded', label: labels.founded, value: formatTableDay(unit.foundedOn) },
          { key: 'members', label: labels.members, value: orgText.people(members) },
          { key: 'officers', label: labels.officers, value: unit.officerCount === null ? text.notRecorded : orgText.people(unit.officerCount) },
        ]}
      />
    </Panel>
  )
}
