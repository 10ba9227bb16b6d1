import { Link, Text, View } from '@react-pdf/renderer'
import type { CvContact, CvItem, CvLine, CvSection } from '../../doc'
import type { Density } from '../density'
import { breakLongWord } from '../glyphs'

export const INK = '#14161F'
export const QUIET = '#545B6B'
export const HAIRLINE = '#D5D8DF'
/** The one colour of the page: that of line E, 5:1 on white. */
export const ACCENT = '#2A6AD0'

export const TEXT_FACE = 'Atkinson'
export const SIGN_FACE = ['Bricolage', 'Atkinson']

/** How a part is drawn: density of the page and the width, in points, that its words may take. */
export type Setting = { readonly density: Density; readonly width: number }

/** The document renderer splits no word by itself: only one that is wider than its column. */
export const fitting = (width: number, size: number, family: 'Atkinson' | 'Bricolage' = 'Atkinson') => ({
  hyphenationCallback: (word: string) => breakLongWord(word, family, size, width - 14),
})

const traced = (path: string): object => ({ path })

/** A long name takes smaller letters rather than a third line. */
export function nameSize(name: string, width: number): number {
  if (name.length * 13 < width) return 27
  return name.length * 10.5 < width * 1.6 ? 22 : 18
}

export function Name({ name, setting, align = 'left' }: { name: string; setting: Setting; align?: 'left' | 'center' }) {
  const { width, density } = setting
  const size = nameSize(name, width) * Math.max(1, density.size / 10)
  return (
    <Text
      {...fitting(width, size, 'Bricolage')}
      style={{ fontFamily: SIGN_FACE, fontWeight: 700, fontSize: size, lineHeight: 1.12, color: INK, textAlign: align }}
    >
      {name}
    </Text>
  )
}

/** Ways to reach the student, in one text, so that an extractor reads them on one line; `stacked` puts each on its own. */
export function Contacts({
  contacts,
  setting: { density, width },
  align = 'left',
  stacked = false,
}: {
  contacts: readonly CvContact[]
  setting: Setting
  align?: 'left' | 'center'
  stacked?: boolean
}) {
  const size = Math.max(9, density.size - 0.5)
  const style = { fontFamily: TEXT_FACE, fontSize: size, lineHeight: 1.4, color: INK, textAlign: align } as const
  if (stacked)
    return contacts.map((contact, i) => (
      <Text key={i} {...fitting(width, size)} style={{ ...style, marginBottom: 3 * density.spacing }}>
        <Reach contact={contact} />
      </Text>
    ))
  return (
    <Text {...fitting(width, size)} style={style}>
      {contacts.map((contact, i) => [i > 0 ? ' \u00a0· \u00a0' : '', <Reach key={i} contact={contact} />])}
    </Text>
  )
}

function Reach({ contact: { text, href } }: { contact: CvContact }) {
  if (!href || !/^(?:https?:\/\/|mailto:|tel:)/i.test(href)) return <Text>{text}</Text>
  return (
    <Link src={href} style={{ color: INK, textDecoration: 'none' }}>
      {text}
    </Link>
  )
}

/** Title and facts of an item. `inline`: on one line, in one text, which every extractor reads in order. */
export function ItemHead({ item, setting: { density, width }, inline }: { item: CvItem; setting: Setting; inline: boolean }) {
  const { size, lineHeight } = density
  const base = { fontFamily: TEXT_FACE, fontSize: size, lineHeight, color: INK } as const
  const keep = item.lines.length > 0 ? size * 2.6 : 0
  if (!item.title && !item.meta) return null
  if (inline || !item.title || !item.meta)
    return (
      <Text {...fitting(width, size)} {...traced(item.path)} minPresenceAhead={keep} style={base}>
        {item.title ? <Text style={{ fontWeight: 600 }}>{item.title}</Text> : ''}
        {item.meta ? <Text style={{ color: QUIET }}>{item.title ? ` \u00a0· \u00a0${item.meta}` : item.meta}</Text> : ''}
      </Text>
    )
  return (
    <View minPresenceAhead={keep} wrap={false}>
      <Text {...fitting(width, size)} {...traced(item.path)} style={{ ...base, fontWeight: 600 }}>
        {item.title}
      </Text>
      <Text {...fitting(width, size)} {...traced(item.path)} style={{ ...base, color: QUIET }}>
        {item.meta}
      </Text>
    </View>
  )
}

/** One line of an item, its bullet inside the same text. */
export function Line({ line, bulleted, setting: { density, width } }: { line: CvLine; bulleted: boolean; setting: Setting }) {
  const { size, lineHeight, spacing } = density
  return (
    <Text
      {...fitting(width, size)}
      {...traced(line.path)}
      style={{
        fontFamily: TEXT_FACE,
        fontSize: size,
        lineHeight,
        color: INK,
        marginTop: 1.5 * spacing,
        ...(bulleted && { paddingLeft: size * 0.95, textIndent: -size * 0.95 }),
      }}
    >
      {bulleted ? `•\u00a0\u00a0${line.text}` : line.text}
    </Text>
  )
}

/** Languages, interests, skills: one line each would waste the page, so they are read in one breath. */
export function Tags({ section, setting: { density, width }, stacked }: { section: CvSection; setting: Setting; stacked: boolean }) {
  const { size, lineHeight, spacing } = density
  const style = { fontFamily: TEXT_FACE, fontSize: size, lineHeight, color: INK } as const
  if (stacked)
    return (section.tags ?? []).map((tag, i) => (
      <Text key={i} {...fitting(width, size)} {...traced(`${section.id}/${i}`)} style={{ ...style, marginBottom: 2.5 * spacing }}>
        {tag}
      </Text>
    ))
  return (
    <Text {...fitting(width, size)} {...traced(section.id)} style={style}>
      {(section.tags ?? []).join(' \u00a0·\u00a0 ')}
    </Text>
  )
}

/** An item that surely fits on a page stays whole; a longer one may go on to the next. */
export const staysWhole = (item: CvItem): boolean => item.lines.reduce((sum, { text }) => sum + text.length, item.title.length) < 1_400

/** Facts and lines of one item: a lone line of prose has no bullet. */
export function Item({ item, setting, inline, isFirst }: { item: CvItem; setting: Setting; inline: boolean; isFirst: boolean }) {
  const isProse = !item.title && item.lines.length === 1
  return (
    <View wrap={!staysWhole(item)} style={{ marginTop: isFirst ? 0 : 6.5 * setting.density.spacing }}>
      <ItemHead item={item} setting={setting} inline={inline} />
      {item.lines.map((line, i) => (
        <Line key={i} line={line} bulleted={!isProse} setting={setting} />
      ))}
    </View>
  )
}
