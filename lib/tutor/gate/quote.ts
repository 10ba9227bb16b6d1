import type { HintLevel } from '../schema'
import { fold } from '../text/fold'
import { STOP_WORDS } from '../text/stop-words'
import { quotesIn } from './clean'
import type { Check } from './schema'

const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The words of a text between spaces, so that a slice begins and ends with whole words. */
const slicing = (text: string): string => ` ${foldedWords(text).join(' ')} `

/** « je », « parce que », and from hint 2 on the first words of a sentence to go on with (« D’abord, j’ai… »). */
function isStarter(quote: string, hint: HintLevel): boolean {
  const words = foldedWords(quote)
  if (words.length <= 2 && words.every((w) => STOP_WORDS.has(w))) return true
  return hint >= 2 && ((words.length <= 7 && quote.includes('…')) || words.length <= 2)
}

/** « En cuisine, on dirait « je dresse les assiettes » »: at hint 3, an example from another field. */
const EXAMPLE = /(?:dirait|dit|retient|apprend|se dit|entend|ecrirait|comme|exemple|donne)[^«]{0,30}«[^»]*»(?:[^«]{0,8}«[^»]*»)?/

/** Puts words between guillemets that the student never wrote. */
export const inventsQuote: Check = ({ text }, { student, told, hint }) => {
  const own = [student, ...told].map(slicing)
  const quotes = quotesIn(text).filter((quote) => !isStarter(quote, hint))
  if (quotes.length === 0 || (hint >= 3 && EXAMPLE.test(fold(text).replace(/[“]/g, '«')))) return false
  return quotes.some((quote) =>
    quote
      .split(/…|\.{3}|[[(]…?[\])]/)
      .filter((part) => foldedWords(part).length > 0)
      .some((part) => !own.some((message) => message.includes(slicing(part)))),
  )
}
