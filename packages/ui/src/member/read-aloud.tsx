import { useEffect, useState } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { Icon } from '../shared/icon.tsx'

/** 朗读: reads the page's main text with the machine's own voice; not shown where the browser has none. */
export const ReadAloud = () => {
  const [isReading, setReading] = useState(false)
  const voice = 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined
  useEffect(() => () => voice?.cancel(), [voice])
  if (voice === undefined) return null
  const toggle = (): void => {
    voice.cancel()
    if (isReading) {
      setReading(false)
      return
    }
    const speech = new SpeechSynthesisUtterance(document.querySelector('main')?.innerText ?? '')
    speech.lang = 'zh-CN'
    speech.addEventListener('end', () => setReading(false))
    setReading(true)
    voice.speak(speech)
  }
  return <button type="button" className="dj-head-act" aria-pressed={isReading} onClick={toggle}><Icon name="speaker" size={20} />{isReading ? uiText.phone.stopReading : uiText.phone.readAloud}</button>
}
