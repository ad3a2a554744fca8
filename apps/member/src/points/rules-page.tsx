import { QueryView, useApi, type ApiClient } from '@dangjian/app-shell'
import { formatPoints } from '@dangjian/ui'
import { Card, FactList, PhoneBody, PhoneHead, RowList } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { ExplanationView } from './explanation-view.tsx'
import { pointsText } from './locales/zh-CN.ts'
import { useExplanation } from './use-explanation.ts'

type RuleSet = Awaited<ReturnType<ApiClient['scoring']['listRuleSets']['query']>>[number]['body']

const text = pointsText.ruleSet

const worth = ({ points, per, cap, floor }: RuleSet['rules'][number]): string => {
  const each = text[per === 'unit' ? 'perUnit' : 'each'](formatPoints(points, { signed: true }))
  const bounds = [...(cap === undefined ? [] : [text.cap(formatPoints(cap))]), ...(floor === undefined ? [] : [text.floor(formatPoints(floor))])]
  return [each, ...bounds].join(text.gap)
}

const Shown = ({ body }: { body: RuleSet }) => (
  <>
    <Card>
      <FactList facts={[
        { key: 'name', label: text.facts.name, value: body.title },
        { key: 'version', label: text.facts.version, value: text.version(body.version) },
        { key: 'basis', label: text.facts.basis, value: body.basis },
      ]} />
    </Card>
    {body.dimensions.map(({ key, title, weight, base, min, max }) => (
      <Card key={key} title={title} note={text.weight(weight)} isFlush footer={text.bounds(formatPoints(base), formatPoints(min), formatPoints(max))}>
        <RowList label={title} rows={body.rules.filter(({ dimension }) => dimension === key).map((rule) => ({ key: rule.key, title: rule.title, note: <>{text.note(rule.because, rule.source)}<br />{worth(rule)}</> }))} />
      </Card>
    ))}
  </>
)

/** The rules by which a published score was computed, in the version that was used. */
export const RulesPage = () => {
  const api = useApi()
  const queries = useExplanation()
  const sets = useQuery(api.scoring.listRuleSets.queryOptions({}))
  return (
    <>
      <PhoneHead title={text.title} backHref="/points" />
      <PhoneBody>
        <ExplanationView {...queries}>
          {({ ruleSet }) => (
            <QueryView query={sets} subject={text.title} rows={6}>
              {(versions) => versions.filter(({ id }) => id === ruleSet.id).map(({ id, body }) => <Shown key={id} body={body} />)}
            </QueryView>
          )}
        </ExplanationView>
      </PhoneBody>
    </>
  )
}
