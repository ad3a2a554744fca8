import { textBlocks } from '@dangjian/kernel'
import { TextBlocks } from '@dangjian/ui/member'

/** Words of a person, paragraph by paragraph; never HTML. */
export const Prose = ({ text }: { text: string }) => <TextBlocks blocks={textBlocks(text)} />
