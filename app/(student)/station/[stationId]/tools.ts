import type { ComponentType } from 'react'
import type { StationId } from '@/lib/journey/schema'
import { FirstContactTool } from './tools/first-contact-tool'
import { FollowUpTool } from './tools/follow-up-tool'
import { JournalTool } from './tools/journal'
import { ListTool } from './tools/list-tool'
import { MessageTool } from './tools/message-tool'
import { MonCv } from './tools/mon-cv'
import { TracesTool } from './tools/traces'
import type { StationViewProps } from './view'

/**
 * The tool and journal stations that are built: what each one shows. Loading a tool on demand here, on the server, spares a browser
 * nothing: all that a page can show counts as its scripts. What is heavy comes through a client wrapper, `*-on-demand.tsx`.
 */
export const TOOLS: Partial<Record<StationId, ComponentType<StationViewProps>>> = {
  'mon-cv': MonCv,
  'mon-message': MessageTool,
  'ma-liste': ListTool,
  'premier-contact': FirstContactTool,
  relancer: FollowUpTool,
  journal: JournalTool,
  traces: TracesTool,
}
