'use client'

import dynamic from 'next/dynamic'

/** The board of traces, whose scripts come with the station that shows it and with no other. */
export const TracesBoard = dynamic(() => import('./traces-board').then((module) => module.TracesBoard))
