import { detectCreditCard } from 'langchain'
import { type Place, placesOf } from './kinds'

const GAP = String.raw`[ .\-\u00A0\u202F]?`
/**
 * The French social security number: sex, year, month (also the pseudo-months 20 to 42 and 50 up), department (2A and 2B in
 * Corsica), town, order, and the key of two digits or none. Read by its shape: a mistyped key is still the person's number.
 * Source: INSEE, definition of the NIR, read 2026-11.
 */
const NIR = new RegExp(
  String.raw`(?<![\d])[1-478]${GAP}\d{2}${GAP}(?:0[1-9]|1[0-2]|[2-9]\d)${GAP}(?:\d{2}|2${GAP}[ABab])${GAP}\d{3}${GAP}\d{3}(?:${GAP}\/?${GAP}\d{2})?(?!\d)`,
  'g',
)
const GROUPED_CARD = /(?<!\d)\d{4}([ .\-\u00A0\u202F])\d{4}\1\d{4}\1\d{4}(?!\d)/g
const AMEX = /(?<!\d)3[47]\d{2}[ .-]?\d{6}[ .-]?\d{5}(?!\d)/g
const IBAN = /(?<![\p{L}\d])FR\d{2}(?:[ \u00A0]?[\dA-Z]{4}){5}[ \u00A0]?[\dA-Z]{3}(?![\p{L}\d])/giu

export function detectNir(text: string): Place[] {
  return placesOf(text, NIR)
}

/** Payment cards and French bank accounts. */
export function detectCard(text: string): Place[] {
  return [...detectCreditCard(text), ...placesOf(text, GROUPED_CARD), ...placesOf(text, AMEX), ...placesOf(text, IBAN)]
}
