import { formatPoints } from '@dangjian/ui'
import { Columns, DataTable, FactList, Panel } from '@dangjian/ui/admin'
import { Fragment } from 'react'
import { scoringText } from './locales/zh-CN.ts'
import type { Rule, RuleSetVersion } from './types.ts'

const text = scoringText.rules

const perOf = ({ per, fact }: Rule): string | null => {
  if (per === 'fact') return null
  return fact === 'study.hours' ? text.perUnit.study : text.perUnit.other
}

const RuleRow = ({ rule }: { rule: Rule }) => {
  const per = perOf(rule)
  return (
    <tr>
      <th scope="row">{rule.title}<span className="dj-sub">{rule.because}</span></th>
      <td>{text.facts2[rule.fact] ?? text.otherFact}</td>
      <td className="is-number">{formatPoints(rule.points, { signed: true })}{per === null ? null : <span className="dj-sub">{per}</span>}</td>
      <td className="is-number">{formatPoints(rule.cap)}</td>
      <td className="is-number">{formatPoints(rule.floor)}</td>
      <td className="is-article">{rule.source}</td>
    </tr>
  )
}

const RuleTable = ({ body }: { body: RuleSetVersion['body'] }) => (
  <div className="dj-ledger-scroll" tabIndex={0} role="region" aria-label={text.rulesTable}>
    <table className="dj-ledger" aria-label={text.rulesTable}>
      <thead>
        <tr>
          <th scope="col">{text.item}</th><th scope="col">{text.origin}</th><th scope="col" className="is-number">{text.points}</th>
          <th scope="col" className="is-number">{text.cap}</th><th scope="col" className="is-number">{text.floor}</th><th scope="col">{text.article}</th>
        </tr>
      </thead>
      <tbody>
        {body.dimensions.map(({ key, title, weight }) => {
          const rules = body.rules.filter(({ dimension }) => dimension === key)
          return (
            <Fragment key={key}>
              <tr className="is-group"><th scope="colgroup" colSpan={6}>{text.ofDimension(title, weight)}</th></tr>
              {rules.length === 0 ? <tr><td colSpan={6} className="dj-hint">{text.noRules}</td></tr> : rules.map((rule) => <RuleRow key={rule.key} rule={rule} />)}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  </div>
)

/** A version as it counts: rules under their dimensions, weights and bounds, what it rests on. */
export const RuleSetBodyView = ({ version: { title, version, key, hash, body } }: { version: RuleSetVersion }) => (
  <Columns
    main={<Panel title={scoringText.set(title, version)} note={text.rulesNote(body.rules.length, body.dimensions.length)} isFlush><RuleTable body={body} /></Panel>}
    side={
      <>
        <Panel title={text.dimensions} isFlush>
          <DataTable
            label={text.dimensionsTable}
            size="small"
            rows={body.dimensions}
            rowKey={(dimension) => dimension.key}
            columns={[
              { key: 'title', title: text.dimension, kind: 'name', render: (dimension) => dimension.title },
              { key: 'weight', title: text.weight, kind: 'number', render: ({ weight }) => `${weight}%` },
              { key: 'base', title: text.base, kind: 'number', render: ({ base }) => formatPoints(base) },
              { key: 'range', title: text.range, kind: 'number', render: ({ min, max }) => text.rangeOf(String(min), String(max)) },
            ]}
          />
        </Panel>
        <Panel title={text.about}>
          <FactList
            facts={[
              { key: 'basis', label: text.basis, value: body.basis },
              { key: 'subject', label: text.subject, value: text.subjects[body.subject] },
              { key: 'formula', label: text.formula, value: text.formulaText },
              { key: 'not', label: text.notCounted, value: text.notCountedText },
              { key: 'key', label: text.keyLabel, value: key },
              { key: 'hash', label: text.fullHash, value: <span className="dj-hash">{hash}</span> },
            ]}
          />
        </Panel>
      </>
    }
  />
)
