import type { Scope } from '@dangjian/db'
import { AppError, conflict } from '@dangjian/kernel'
import type { OrgUnit } from '@dangjian/org'
import { addQuestion, freshQuestions, listStems, questionOfRow, type QuestionFields, type QuestionKind } from '@dangjian/study'
import type { CellError, ImportColumn, ImportKind, KindWork, SheetRow } from '../../import-kind.ts'
import { cellReaders, type Words } from '../read-cell.ts'

const keyPurpose = 'import.question'
const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const

const kindWords: Words<QuestionKind> = [
  { value: 'single', words: ['单选', '单选题', '单项选择'] }, { value: 'multiple', words: ['多选', '多选题', '多项选择'] }, { value: 'judge', words: ['判断', '判断题'] }, { value: 'blank', words: ['填空', '填空题'] },
]
const difficultyWords: Words<'1' | '2' | '3'> = [{ value: '1', words: ['易', '容易', '简单'] }, { value: '2', words: ['中', '中等'] }, { value: '3', words: ['难', '困难'] }]

const column = (key: string, header: string, isRequired: boolean, synonyms: readonly string[] = [], width = 20): ImportColumn => ({ key, header, synonyms, isRequired, format: 'text', width })

const columns: readonly ImportColumn[] = [
  column('kind', '题型', true, ['类型', '题目类型'], 10),
  column('stem', '题干', true, ['题目', '题目内容', '试题'], 50),
  ...letters.map((letter) => column(`option${letter}`, `选项${letter}`, false, [letter])),
  column('answer', '正确答案', true, ['答案', '标准答案'], 16),
  column('explanation', '解析', false, ['答案解析'], 40),
  column('basis', '依据', false, ['出处', '条文'], 24),
  column('tags', '标签', false, ['分类', '知识点'], 16),
  column('difficulty', '难度', false, [], 8),
]

const readers = cellReaders(columns)

interface ReadQuestion {
  readonly rowNumber: number
  readonly errors: readonly CellError[]
  readonly fields: QuestionFields | undefined
  readonly stem: string | undefined
}

const readQuestion = ({ rowNumber, cells }: SheetRow, stems: ReadonlySet<string>): ReadQuestion => {
  const read = readers(cells)
  const [kind, stem, answer] = [read.choice('kind', kindWords), read.text('stem'), read.text('answer')]
  const difficulty = Number(read.choice('difficulty', difficultyWords) ?? '1')
  const options = letters.flatMap((letter) => read.text(`option${letter}`) ?? [])
  if (stem !== undefined && stems.has(stem)) read.fail('stem', 'QUESTION_KNOWN')
  if (kind === undefined || stem === undefined || answer === undefined) return { rowNumber, errors: read.errors, fields: undefined, stem }
  const fields = questionOfRow({ kind, stem, options, answer, explanation: read.text('explanation') ?? '', basis: read.text('basis') ?? '', tags: read.text('tags') ?? '', difficulty })
  if (!fields) read.fail('answer', 'QUESTION_KEY_UNFIT')
  return { rowNumber, errors: read.errors, fields: read.errors.length === 0 ? fields : undefined, stem }
}

const beginQuestions = async (scope: Scope, { unit }: { unit: OrgUnit }): Promise<KindWork> => {
  const read = async (rows: readonly SheetRow[]): Promise<ReadQuestion[]> => {
    const stems = await listStems(scope, unit.id)
    return rows.map((row) => readQuestion(row, stems))
  }
  return {
    judge: async (rows) => (await read(rows)).map(({ rowNumber, errors, stem }) => ({ rowNumber, errors, key: stem === undefined ? null : scope.fields.blindIndex(keyPurpose, stem) })),
    write: async (rows) => {
      const recordIds: string[] = []
      for (const { rowNumber, fields } of await read(rows)) {
        if (!fields) throw conflict('IMPORT_STALE', { row: rowNumber })
        try {
          recordIds.push((await addQuestion(scope, { orgUnitId: unit.id, fields })).id)
        } catch (error) {
          // Whatever is against it now was not there when the row was judged.
          if (error instanceof AppError) throw conflict('IMPORT_STALE', { row: rowNumber })
          throw error
        }
      }
      return { count: recordIds.length, recordIds }
    },
  }
}

/** 题库: a row puts a question into the bank of the organization that imports. */
export const questionsKind: ImportKind = {
  id: 'questions',
  title: '题库题目',
  record: { name: '题目', measure: '道' },
  permission: 'study.manage',
  columns,
  nameColumn: 'stem',
  keyColumn: 'stem',
  maxRows: 3000,
  isWhole: false,
  begin: beginQuestions,
  choices: async () => ({ kind: kindWords.map(({ words: [word] }) => word), difficulty: difficultyWords.map(({ words: [word] }) => word) }),
  notes: ['一行一道题；单选、多选的答案填写选项字母，判断填写正确或者错误。', '填空题的题干用“（　）”标出每个空，各空答案用“；”分开，同一空的不同写法用“/”分开。', '标签用“、”分开，难度填写易、中、难，不填为易。'],
  dependants: async (scope, { recordIds }) => ({ 使用这些题目的测验: await freshQuestions.countQuizzes(scope, recordIds) }),
  remove: (scope, { recordIds }) => freshQuestions.remove(scope, recordIds),
}
