import { Skeleton } from '@/components/ui/skeleton'
import { getTexts } from '@/lib/core/request'

export default async function Loading() {
  return <Skeleton label={(await getTexts()).texts.ui.loading} lines={6} className="mx-auto max-w-3xl" />
}
