import type { ComponentType } from 'react'
import type { StationId } from '@/lib/journey/schema'
import type { StationViewProps } from './view'

/** The tool and journal stations that are built: what each one shows. */
export const TOOLS: Partial<Record<StationId, ComponentType<StationViewProps>>> = {}
