import dynamic from 'next/dynamic'
import type { ComponentType } from 'react'
import type { StationId } from '@/lib/journey/schema'
import type { StationViewProps } from './view'

/** The tool and journal stations that are built: what each one shows. Loaded one by one, so that no station carries the others' scripts. */
export const TOOLS: Partial<Record<StationId, ComponentType<StationViewProps>>> = {
  'mon-cv': dynamic(() => import('./tools/mon-cv').then((module) => module.MonCv)),
  'mon-message': dynamic(() => import('./tools/message-tool').then((module) => module.MessageTool)),
  'ma-liste': dynamic(() => import('./tools/list-tool').then((module) => module.ListTool)),
  'premier-contact': dynamic(() => import('./tools/first-contact-tool').then((module) => module.FirstContactTool)),
  relancer: dynamic(() => import('./tools/follow-up-tool').then((module) => module.FollowUpTool)),
  journal: dynamic(() => import('./tools/journal').then((module) => module.JournalTool)),
  traces: dynamic(() => import('./tools/traces').then((module) => module.TracesTool)),
}
