import type { Flag, Ms } from "./columns.ts";

/** How someone is reached who signs in here; the address is in small letters. */
export interface AccountTable {
  person_id: string;
  email: string;
  created_at: Ms;
}

/** What a member of staff signs in with. */
export interface StaffSecretTable {
  person_id: string;
  /** argon2id, in its own notation. */
  password_hash: string;
  /** The secret of the one-time codes, sealed under the installation's key. */
  totp_sealed: string;
  /** The time step of the last code that was used: none up to it is taken again. */
  totp_counter: number;
}

/** SHA-256 of a code that lets one in once, when the phone is lost. */
export interface RecoveryCodeTable {
  person_id: string;
  hash: string;
}

export interface PasskeyTable {
  /** The credential's id, base64url, and its public key. */
  id: string;
  person_id: string;
  name: string;
  public_key: string;
  counter: number;
  added_at: Ms;
}

export interface SpentChallengeTable {
  hash: string;
  expires_at: Ms;
}

/** A link that was sent by mail: its hash, and that of the word in the browser that asked. */
export interface SignInLinkTable {
  hash: string;
  email: string;
  nonce_hash: string;
  expires_at: Ms;
}

export interface InvitationTable {
  hash: string;
  email: string;
  role: string;
  title: string | null;
  answers_questions: Flag;
  /** 1 when it may give someone who has access new secrets. */
  renews: Flag;
  expires_at: Ms;
}

export interface OutboxTable {
  id: string;
  sealed: string;
  due_at: Ms;
  tries: number;
}
