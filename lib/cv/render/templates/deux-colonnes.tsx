import { Text, View } from '@react-pdf/renderer'
import type { CvDoc, CvSection } from '../../doc'
import { columnsOf } from '../beside'
import { type Density, PAGE } from '../density'
import { ACCENT, Contacts, fitting, HAIRLINE, INK, Item, Name, SIGN_FACE, Tags, TEXT_FACE, type Setting } from './parts'

const SIDE = 168
const GAP = 26
/** Room of the line and its stations, left of the main column. */
const TRACK = 17

/**
 * Experience along a line with its stations, short facts beside it. The main column comes first in the file, so a reader that
 * follows the file is not misled; one that goes by the page reads both columns at once, which is why this is not the default.
 */
export function DeuxColonnes({ doc, density }: { doc: CvDoc; density: Density }) {
  const full = PAGE.width - 2 * density.marginX
  const { main, beside } = columnsOf(doc)
  const side = { density: { ...density, size: Math.max(9, density.size - 0.5) }, width: SIDE }
  const column = { density, width: full - SIDE - GAP - TRACK }
  return (
    <View>
      <Name name={doc.name} setting={{ density, width: full }} />
      {doc.headline ? (
        <Text
          {...fitting(full, density.size + 2)}
          style={{ fontFamily: TEXT_FACE, fontWeight: 600, fontSize: density.size + 2, lineHeight: 1.3, color: ACCENT, marginTop: 2 }}
        >
          {doc.headline}
        </Text>
      ) : null}
      <View style={{ flexDirection: 'row', marginTop: 16 * density.spacing }}>
        <View style={{ width: full - SIDE - GAP, marginRight: GAP }}>
          {main.map((section, i) => (
            <Main key={section.id} section={section} setting={column} isFirst={i === 0} />
          ))}
        </View>
        <View style={{ width: SIDE }}>
          <Contacts contacts={doc.contacts} setting={side} stacked />
          {beside.map((section) => (
            <Beside key={section.id} section={section} setting={side} />
          ))}
        </View>
      </View>
    </View>
  )
}

const heading = (size: number) => ({ fontFamily: SIGN_FACE, fontWeight: 700, fontSize: size, lineHeight: 1.2, color: INK }) as const

function Main({ section, setting, isFirst }: { section: CvSection; setting: Setting; isFirst: boolean }) {
  const { spacing, size, lineHeight } = setting.density
  return (
    <View style={{ marginTop: isFirst ? 0 : 14 * spacing }}>
      <View minPresenceAhead={size * 5} wrap={false} style={{ marginBottom: 5 * spacing }}>
        <Text {...fitting(setting.width, size + 3, 'Bricolage')} style={heading(size + 3)}>
          {section.heading}
        </Text>
      </View>
      <View style={{ borderLeftWidth: 2, borderLeftColor: ACCENT, marginLeft: 4, paddingLeft: TRACK - 6 }}>
        {section.items?.map((item, i) => (
          <View key={item.path}>
            {item.title ? <Station top={(i === 0 ? 0 : 6.5 * spacing) + (size * lineHeight - 8) / 2} /> : null}
            <Item item={item} setting={setting} inline={false} isFirst={i === 0} />
          </View>
        ))}
        {section.tags ? <Tags section={section} setting={setting} stacked={false} /> : null}
      </View>
    </View>
  )
}

function Station({ top }: { top: number }) {
  const ring = { position: 'absolute', top, left: -(TRACK - 6) - 5, width: 8, height: 8, borderRadius: 4 } as const
  return <View style={{ ...ring, backgroundColor: '#FFFFFF', borderWidth: 2, borderColor: ACCENT }} />
}

function Beside({ section, setting }: { section: CvSection; setting: Setting }) {
  const { spacing, size } = setting.density
  return (
    <View style={{ marginTop: 12 * spacing, paddingTop: 9 * spacing, borderTopWidth: 0.75, borderTopColor: HAIRLINE }}>
      <View minPresenceAhead={size * 4} wrap={false} style={{ marginBottom: 4 * spacing }}>
        <Text {...fitting(SIDE, size + 2.5, 'Bricolage')} style={heading(size + 2.5)}>
          {section.heading}
        </Text>
      </View>
      {section.items?.map((item, i) => (
        <Item key={item.path} item={item} setting={setting} inline={false} isFirst={i === 0} />
      ))}
      {section.tags ? <Tags section={section} setting={setting} stacked /> : null}
    </View>
  )
}
