import type { Finding } from './check.ts'
import type { Repository } from './repository.ts'

/** Every line of the files that matches the pattern, as a finding that shows the match. */
export const findLines = (
  repository: Repository,
  files: readonly string[],
  pattern: RegExp,
  explain: (match: string) => string,
): Finding[] =>
  files.flatMap((file) => {
    const text = repository.read(file)
    if (!pattern.test(text)) return []
    return text.split('\n').flatMap((content, index): Finding[] => {
      const match = pattern.exec(content)
      return match === null ? [] : [{ file, line: index + 1, text: explain(match[0]) }]
    })
  })
