import type { Metadata } from 'next'
import { LegalPage } from '@/components/legal/legal-page'
import { getTexts } from '@/lib/core/request'

export async function generateMetadata(): Promise<Metadata> {
  const { accessibility } = (await getTexts()).texts.legal
  return { title: accessibility.metaTitle, description: accessibility.lead }
}

export default async function AccessibilityPage() {
  const { legal } = (await getTexts()).texts
  return <LegalPage page={legal.accessibility} texts={legal} />
}
