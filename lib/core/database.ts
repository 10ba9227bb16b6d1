import type { SchoolLevel } from '@/lib/journey/schema'

type Timestamps = { created_at: string }
type Table<Row, Optional extends keyof Row = never> = {
  Row: Row
  Insert: Omit<Row, Optional | 'created_at'> & Partial<Pick<Row, Optional>>
  Update: Partial<Row>
  Relationships: []
}

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

/** The tables and functions as supabase/migrations define them, for the types of supabase-js. */
export type Database = {
  public: {
    Tables: {
      profiles: Table<
        Timestamps & {
          id: string
          role: 'student' | 'advisor'
          locale: 'fr' | 'en'
          is_15_or_over: boolean
          is_guest: boolean
          level: SchoolLevel | null
          updated_at: string
        }
      >
      station_progress: Table<
        { user_id: string; station_id: string; state: 'started' | 'done'; started_at: string; done_at: string | null; updated_at: string },
        'started_at' | 'updated_at' | 'done_at'
      >
      worksheets: Table<
        Timestamps & { user_id: string; station_id: string; data: Json; completed_at: string | null; updated_at: string },
        'updated_at' | 'completed_at'
      >
      conversations: Table<
        Timestamps & { id: string; user_id: string; station_id: string; state: Json; status: string; version: number; updated_at: string },
        'id' | 'state' | 'status' | 'version' | 'updated_at'
      >
      messages: Table<
        Timestamps & {
          id: string
          user_id: string
          conversation_id: string
          turn_id: string | null
          role: 'student' | 'tutor'
          body: string
          move: Json
          position: number
        },
        'id' | 'turn_id' | 'move'
      >
      turns: Table<
        Timestamps & {
          id: string
          user_id: string
          conversation_id: string
          station_id: string
          text: string
          action: string | null
          status: 'running' | 'done'
          engine: 'rules' | 'llm'
          stopped: boolean
          outcome: Json
          claimed_at: string
          finished_at: string | null
        },
        'action' | 'status' | 'engine' | 'stopped' | 'outcome' | 'claimed_at' | 'finished_at'
      >
      experiences: Table<
        Timestamps & {
          id: string
          user_id: string
          conversation_id: string
          station_id: string
          story: number
          completed_at: string | null
        },
        'id' | 'story' | 'completed_at'
      >
      proofs: Table<
        Timestamps & {
          id: string
          user_id: string
          experience_id: string
          station_id: string
          criterion_id: string
          message_id: string
          start_offset: number
          end_offset: number
          quote: string
          hash: string
          strength: 'raconte' | 'trace' | 'confirme' | 'confirme-2'
          withdrawn_at: string | null
          withdrawn_because: 'student' | 'corrected' | null
        },
        'id' | 'strength' | 'withdrawn_at' | 'withdrawn_because'
      >
      proof_skills: Table<Timestamps & { proof_id: string; skill_id: string; user_id: string; chosen_by: 'station' | 'student' }>
      consents: Table<
        Timestamps & { id: number; user_id: string; kind: 'outside-model' | 'parent-agreement'; granted: boolean; wording: string },
        'id'
      >
      parent_requests: Table<
        Timestamps & {
          id: string
          user_id: string
          token_hash: string
          expires_at: string
          answered_at: string | null
          granted: boolean | null
        },
        'id' | 'expires_at' | 'answered_at' | 'granted'
      >
      model_days: Table<{ user_id: string; day: string; tokens: number; turns: number }, 'tokens' | 'turns'>
      model_calls: Table<
        { turn_id: string; user_id: string; tokens: number; started_at: string; expires_at: string; ended_at: string | null },
        'started_at' | 'ended_at'
      >
      memories: Table<
        Timestamps & {
          id: string
          user_id: string
          kind: 'proof' | 'recap'
          proof_id: string | null
          experience_id: string
          station_id: string
          text: string
          model: string
          dims: number
          embedding: string
        },
        'id' | 'proof_id'
      >
      xp_ledger: Table<Timestamps & { id: number; user_id: string; proof_hash: string; points: number }, 'id'>
    }
    Views: Record<never, never>
    Functions: {
      begin_turn: { Args: { turn: Json }; Returns: Json }
      commit_turn: { Args: { turn: Json }; Returns: Json }
      reserve_model: { Args: { call: Json }; Returns: Json }
      settle_model: { Args: { call: Json }; Returns: Json }
      look_at_parent_request: { Args: { token: string }; Returns: Json }
      answer_parent_request: { Args: { token: string; agrees: boolean }; Returns: Json }
      memories_to_embed: {
        Args: { model_name: string; most: number }
        Returns: { kind: string; proof_id: string | null; experience_id: string; station_id: string; text: string; told_at: string }[]
      }
      store_memories: { Args: { rows: Json }; Returns: number }
      recall_memories: {
        Args: { query: string | null; model_name: string; kinds: string[]; most: number }
        Returns: { kind: string; station_id: string; experience_id: string; text: string; created_at: string; similarity: number }[]
      }
    }
    Enums: Record<never, never>
    CompositeTypes: Record<never, never>
  }
}
