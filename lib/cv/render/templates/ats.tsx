import { Text, View } from '@react-pdf/renderer'
import type { CvDoc, CvSection } from '../../doc'
import { type Density, PAGE } from '../density'
import { ACCENT, Contacts, fitting, HAIRLINE, INK, Item, Name, SIGN_FACE, Tags, TEXT_FACE, type Setting } from './parts'

/** One column, nothing beside the text, dates on the line of their title: what every machine reads in order. */
export function Ats({ doc, density }: { doc: CvDoc; density: Density }) {
  const setting = { density, width: PAGE.width - 2 * density.marginX }
  return (
    <View>
      <Name name={doc.name} setting={setting} />
      {doc.headline ? (
        <Text
          {...fitting(setting.width, density.size + 2)}
          style={{ fontFamily: TEXT_FACE, fontWeight: 600, fontSize: density.size + 2, lineHeight: 1.3, color: ACCENT, marginTop: 2 }}
        >
          {doc.headline}
        </Text>
      ) : null}
      <View style={{ marginTop: 5 * density.spacing }}>
        <Contacts contacts={doc.contacts} setting={setting} />
      </View>
      {doc.sections.map((section) => (
        <Section key={section.id} section={section} setting={setting} />
      ))}
    </View>
  )
}

function Section({ section, setting }: { section: CvSection; setting: Setting }) {
  const { spacing, size } = setting.density
  return (
    <View style={{ marginTop: 15 * spacing }}>
      <View minPresenceAhead={size * 5} wrap={false} style={{ marginBottom: 6 * spacing }}>
        <Text
          {...fitting(setting.width, size + 3, 'Bricolage')}
          style={{ fontFamily: SIGN_FACE, fontWeight: 700, fontSize: size + 3, lineHeight: 1.2, color: INK }}
        >
          {section.heading}
        </Text>
        <View style={{ marginTop: 3, borderTopWidth: 0.75, borderTopColor: HAIRLINE }}>
          <View style={{ marginTop: -1.4, width: 30, height: 2, backgroundColor: ACCENT }} />
        </View>
      </View>
      {section.items?.map((item, i) => (
        <Item key={item.path} item={item} setting={setting} inline isFirst={i === 0} />
      ))}
      {section.tags ? <Tags section={section} setting={setting} stacked={false} /> : null}
    </View>
  )
}
