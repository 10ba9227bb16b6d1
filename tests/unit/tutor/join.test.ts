import { describe, expect, test } from 'vitest'
import { joinNeighbours } from '@/lib/tutor/verify/join'

const at = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
const joined = (text: string, ...parts: string[]) => {
  const passages = parts.map((part) => at(text, part))
  const { start, end } = joinNeighbours(text, passages[0]!, passages)
  return text.slice(start, end)
}

describe('clauses said in one breath', () => {
  test.each([
    [
      'Je montais le stand et je servais les clients.',
      ['Je montais le stand', 'je servais les clients'],
      'Je montais le stand et je servais les clients',
    ],
    [
      'j’ai plié, puis j’ai rangé, et j’ai compté',
      ['j’ai rangé', 'j’ai plié', 'j’ai compté'],
      'j’ai plié, puis j’ai rangé, et j’ai compté',
    ],
  ])('are one quote: %s', (text, parts, quote) => {
    expect(joined(text, ...parts)).toBe(quote)
  })
  test('are not joined across the end of a sentence, nor over other words', () => {
    expect(joined('J’ai plié. J’ai rangé.', 'J’ai plié', 'J’ai rangé')).toBe('J’ai plié')
    expect(joined('j’ai plié pendant que mon frère et j’ai rangé', 'j’ai plié', 'j’ai rangé')).toBe('j’ai plié')
  })
  test('are never longer than a glance', () => {
    const long = `j’ai ${'très '.repeat(30)}plié`
    expect(joined(`${long} et j’ai rangé le ${'grand '.repeat(10)}placard`, long, `j’ai rangé le ${'grand '.repeat(10)}placard`)).toBe(long)
  })
})
