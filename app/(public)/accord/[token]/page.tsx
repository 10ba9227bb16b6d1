import type { Metadata } from 'next'
import { ParentAgreement } from '@/components/account/parent-agreement'
import { checkParentLink } from '@/lib/account/consent-service'
import { getHome } from '@/lib/core/home/home'
import { modelConfig } from '@/lib/core/model/config'
import { getTexts } from '@/lib/core/request'

export async function generateMetadata(): Promise<Metadata> {
  // The token is in the address: it must not travel to another site, nor into a search engine.
  return { title: (await getTexts()).texts.consents.parent.title, referrer: 'same-origin', robots: { index: false, follow: false } }
}

type ParentPageProps = { params: Promise<{ token: string }>; searchParams: Promise<{ reponse?: string | string[] }> }

export default async function ParentPage({ params, searchParams }: ParentPageProps) {
  const [{ token }, { reponse }, { texts }] = await Promise.all([params, searchParams, getTexts()])
  const model = modelConfig()
  return (
    <ParentAgreement
      token={token}
      status={await checkParentLink(getHome(), token)}
      answered={reponse === 'oui' || reponse === 'non' ? reponse : null}
      model={model && { name: model.name, host: model.host, isOpenRouter: model.isOpenRouter }}
      texts={texts.consents}
    />
  )
}
