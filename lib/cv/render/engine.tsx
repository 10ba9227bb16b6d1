import { Document, Page, pdf, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { CvDoc } from '../doc'
import type { TemplateId } from '../schema'
import { type Density, PAGE } from './density'
import { estimateHeight } from './estimate'
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

/** Share of the room of one page that a prepared document would take at one density: a guess, without a layout. */
export function guessShare(doc: CvDoc, template: TemplateId, density: Density): number {
  const Template = TEMPLATES[template]
  const height = estimateHeight(<Template doc={doc} density={density} />, PAGE.width - 2 * density.marginX)
  return height / (PAGE.height - 2 * density.marginY)
}

/**
 * Lays a prepared document out at one density. `onOnePage` leaves out the search for page breaks, and what is too long makes
 * a longer page: to be measured before it is kept. The bytes are collected only when they are asked for.
 */
export async function draw(doc: CvDoc, template: TemplateId, density: Density, { onOnePage = false } = {}): Promise<Drawn> {
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
        wrap={!onOnePage}
        style={{
          paddingHorizontal: density.marginX,
          paddingVertical: density.marginY,
          fontFamily: 'Atkinson',
          // A page that is not broken is as high as its words, else.
          ...(onOnePage && { minHeight: PAGE.height }),
        }}
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
