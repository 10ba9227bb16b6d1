'use client'

import dynamic from 'next/dynamic'

/** The workshop, whose scripts come with the station that shows it and with no other. */
export const MessageWorkshop = dynamic(() => import('./message-workshop').then((module) => module.MessageWorkshop))
