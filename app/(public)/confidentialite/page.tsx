import type { Metadata } from 'next'
import { LegalPage } from '@/components/legal/legal-page'
import { getTexts } from '@/lib/core/request'

export async function generateMetadata(): Promise<Metadata> {
  const { privacy } = (await getTexts()).texts.legal
  return { title: privacy.metaTitle, description: privacy.lead }
}

export default async function PrivacyPage() {
  const { legal } = (await getTexts()).texts
  return <LegalPage page={legal.privacy} texts={legal} />
}
