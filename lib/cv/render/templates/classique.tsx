import { Text, View } from '@react-pdf/renderer'
import type { CvDoc, CvSection } from '../../doc'
import { type Density, PAGE } from '../density'
import { ACCENT, Contacts, fitting, INK, Item, Name, QUIET, SIGN_FACE, Tags, TEXT_FACE, type Setting } from './parts'

/** One column under a centred head; dates and places under their title. For letters that go to people first. */
export function Classique({ doc, density }: { doc: CvDoc; density: Density }) {
  const setting = { density, width: PAGE.width - 2 * density.marginX }
  return (
    <View>
      <View style={{ paddingBottom: 11 * density.spacing, borderBottomWidth: 1.5, borderBottomColor: INK }}>
        <Name name={doc.name} setting={setting} align="center" />
        {doc.headline ? (
          <Text
            {...fitting(setting.width, density.size + 1.5)}
            style={{
              fontFamily: TEXT_FACE,
              fontSize: density.size + 1.5,
              lineHeight: 1.3,
              color: QUIET,
              textAlign: 'center',
              marginTop: 2,
            }}
          >
            {doc.headline}
          </Text>
        ) : null}
        <View style={{ marginTop: 6 * density.spacing }}>
          <Contacts contacts={doc.contacts} setting={setting} align="center" />
        </View>
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
    <View style={{ marginTop: 14 * spacing }}>
      <View minPresenceAhead={size * 5} wrap={false} style={{ marginBottom: 4 * spacing }}>
        <Text
          {...fitting(setting.width, size + 2.5, 'Bricolage')}
          style={{ fontFamily: SIGN_FACE, fontWeight: 600, fontSize: size + 2.5, lineHeight: 1.25, color: ACCENT }}
        >
          {section.heading}
        </Text>
      </View>
      {section.items?.map((item, i) => (
        <Item key={item.path} item={item} setting={setting} inline={false} isFirst={i === 0} />
      ))}
      {section.tags ? <Tags section={section} setting={setting} stacked={false} /> : null}
    </View>
  )
}
