import { addresses } from './checks/addresses.ts'
import { browserBundle } from './checks/browser-bundle.ts'
import { chineseText } from './checks/chinese-text.ts'
import { cycles } from './checks/cycles.ts'
import { doors } from './checks/doors.ts'
import { fileLength } from './checks/file-length.ts'
import { fileNames } from './checks/file-names.ts'
import { generatedFiles } from './checks/generated-files.ts'
import { importsGoDown } from './checks/imports-go-down.ts'
import { machinePaths } from './checks/machine-paths.ts'
import { packageShape } from './checks/package-shape.ts'
import { places } from './checks/places.ts'
import { sql } from './checks/sql.ts'
import { testTitles } from './checks/test-titles.ts'
import { turboBoundaries } from './checks/turbo-boundaries.ts'
import { types } from './checks/types.ts'
import { words } from './checks/words.ts'
import type { Check } from './repository/check.ts'

/** Every check of the repository, in the order in which they run. */
export const allChecks: readonly Check[] = [
  packageShape,
  importsGoDown,
  turboBoundaries,
  doors,
  cycles,
  fileLength,
  fileNames,
  words,
  types,
  places,
  machinePaths,
  addresses,
  sql,
  chineseText,
  testTitles,
  generatedFiles,
  browserBundle,
]
