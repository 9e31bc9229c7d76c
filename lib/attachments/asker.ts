import { type Contact, type Juror, type Member, type Person, type Staff, viewerOf } from "@/lib/access/actor";

/** A browser may be several at once: it holds a draft, proved a mailbox, and somebody is signed in. */
export type Asker = {
  /** Drafts that this browser holds. */
  readonly draftIds: readonly string[];
  readonly contact: Contact | null;
  readonly member: Member | null;
  readonly staff: Staff | null;
  readonly juror?: Juror | null;
};

/** Without those whose screens are looked at: what the browser may by itself stays. */
export function themselves({ member, staff, juror = null, ...held }: Asker): Asker {
  return { ...held, member: unlessViewed(member), staff: unlessViewed(staff), juror: unlessViewed(juror) };
}

function unlessViewed<P extends Person>(person: P | null): P | null {
  return person === null || viewerOf(person) !== null ? null : person;
}
