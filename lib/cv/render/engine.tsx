import { Document, Page, pdf, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { CvDoc } from '../doc'
import type { TemplateId } from '../schema'
import { type Density, PAGE } from './density'
import { registerFonts } from './fonts'
import type { LaidOut } from './layout'
import { Ats } from './templates/ats'
import { Classique } from './templates/classique'
import { DeuxColonnes } from './templates/deux-colonnes'

/** No clock in a file: the same words give the same bytes, so a copy can be found by its content. */
const EPOCH = new Date(Date.UTC(2026, 0, 1))

const TEMPLATES: Readonly<Record<TemplateId, (props: { doc: CvDoc; density: Density }) => ReactElement>> = {
  ats: Ats,
  classique: Classique,
  'deux-colonnes': DeuxColonnes,
}

export type Drawn = { readonly bytes: () => Promise<Uint8Array>; readonly pages: readonly LaidOut[] }

/** Lays a prepared document out at one density. The bytes are collected only when they are asked for. */
export async function draw(doc: CvDoc, template: TemplateId, density: Density): Promise<Drawn> {
  registerFonts()
  const Template = TEMPLATES[template]
  let pages: readonly LaidOut[] = []
  const instance = pdf(
    <Document
      title={doc.title}
      author={doc.name}
      subject={doc.headline || doc.title}
      keywords={doc.sections
        .flatMap(({ tags }) => tags ?? [])
        .slice(0, 12)
        .join(', ')}
      language={doc.lang === 'fr' ? 'fr-FR' : 'en-GB'}
      creator="StageFlow AI"
      producer="StageFlow AI"
      creationDate={EPOCH}
      modificationDate={EPOCH}
      onRender={(rendered: object) => {
        pages = (rendered as { _INTERNAL__LAYOUT__DATA_: LaidOut })._INTERNAL__LAYOUT__DATA_.children ?? []
      }}
    >
      <Page
        size={[PAGE.width, PAGE.height]}
        style={{ paddingHorizontal: density.marginX, paddingVertical: density.marginY, fontFamily: 'Atkinson' }}
      >
        <View>
          <Template doc={doc} density={density} />
        </View>
      </Page>
    </Document>,
  )
  const stream = await instance.toBuffer()
  return {
    pages,
    bytes: async () => {
      const chunks: Uint8Array[] = []
      for await (const chunk of stream) chunks.push(chunk as Uint8Array)
      return new Uint8Array(Buffer.concat(chunks))
    },
  }
}
