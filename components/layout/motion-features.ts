import { domAnimation } from 'framer-motion'

/** The part of framer-motion that animates; loaded only when something is about to move. */
export const motionFeatures = domAnimation
