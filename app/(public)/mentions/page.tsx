import type { Metadata } from 'next'
import { LegalPage } from '@/components/legal/legal-page'
import { getTexts } from '@/lib/core/request'

export async function generateMetadata(): Promise<Metadata> {
  const { mentions } = (await getTexts()).texts.legal
  return { title: mentions.metaTitle, description: mentions.lead }
}

export default async function MentionsPage() {
  const { legal } = (await getTexts()).texts
  return <LegalPage page={legal.mentions} texts={legal} />
}
