import { z } from 'zod'
import { MessageSaved, MessagesView, MessageView, SaveMessage } from '@/lib/applications/message-schema'
import type { Operation } from '@/lib/core/openapi'
import { AUTH, BODY } from './problems'

/** The texts that a student writes to places, and keeps. */
export const MESSAGES: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/applications/messages',
    summary: 'The texts that the caller keeps, the last changed first',
    auth: true,
    answers: { 200: MessagesView },
    problems: AUTH,
  },
  {
    method: 'put',
    path: '/api/applications/messages',
    summary: 'Keeps the text of an application, or the one that belongs to none; the same text twice is kept once',
    auth: true,
    body: SaveMessage,
    answers: { 200: MessageSaved },
    problems: [...BODY, 401, 404],
  },
  {
    method: 'get',
    path: '/api/applications/messages/{id}',
    summary: 'One text',
    auth: true,
    params: { id: z.uuid() },
    answers: { 200: MessageView },
    problems: [400, ...AUTH, 404],
  },
  {
    method: 'delete',
    path: '/api/applications/messages/{id}',
    summary: 'Takes a text away',
    auth: true,
    params: { id: z.uuid() },
    answers: { 204: null },
    problems: [400, 401, 403, 404],
  },
]
