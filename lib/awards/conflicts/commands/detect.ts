import "server-only";
import type { System } from "@/lib/access/actor";
import { detectConflicts } from "@/lib/awards/conflicts/detection/detect";
import type { Entry, Person } from "@/lib/awards/conflicts/detection/parties";
import { conflictNoteOf, entryParty } from "@/lib/awards/conflicts/entry-party";
import { detectedGround, statedGround } from "@/lib/awards/conflicts/grounds";
import { namedInNote } from "@/lib/awards/conflicts/named-in-note";
import { detectionBasis, type EditionBasis } from "@/lib/awards/conflicts/queries/basis";
import { type EntryRow, readEntryFacts } from "@/lib/awards/conflicts/queries/entry-facts";
import { jurorParties } from "@/lib/awards/conflicts/queries/juror-parties";
import { lockEdition } from "@/lib/awards/editions/commands/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { raiseConflict } from "./raise";

/** Whoever set it off, what is found is the machine's finding: it sees all entries, and tells nobody of them. */
const detector: System = { kind: "system", job: "detect-conflicts" };

/** After an invitation and a change of what is known of a juror: against all entries of the editions they sit in. */
export async function detectForPerson(uow: UnitOfWork, accountId: string): Promise<void> {
  const parties = await jurorParties(uow.tx, { accountId });
  for (const { editionId, party } of parties) {
    const entries = await readEntryFacts(uow.tx, { editionId });
    await hold(asDetector(uow), await detectionBasis(uow.tx, editionId, uow.now), [party], entries);
  }
}

/** After every send of an entry: against all jurors of its edition, with what the applicant wrote of them. */
export async function detectForEntry(uow: UnitOfWork, entryId: string): Promise<void> {
  const entries = await readEntryFacts(uow.tx, { id: entryId });
  for (const { editionId } of entries) {
    const parties = (await jurorParties(uow.tx, { editionId })).map(({ party }) => party);
    await hold(asDetector(uow), await detectionBasis(uow.tx, editionId, uow.now), parties, entries);
  }
}

/** Everybody against everything, at the press of an officer's button. */
export async function detectForEdition(uow: UnitOfWork, editionId: string): Promise<void> {
  await lockEdition(uow, editionId);
  const parties = (await jurorParties(uow.tx, { editionId })).map(({ party }) => party);
  const entries = await readEntryFacts(uow.tx, { editionId });
  await hold(asDetector(uow), await detectionBasis(uow.tx, editionId, uow.now), parties, entries);
}

function asDetector(uow: UnitOfWork): UnitOfWork {
  return { ...uow, actor: detector };
}

async function hold(uow: UnitOfWork, basis: EditionBasis, people: readonly Person[], entries: readonly EntryRow[]) {
  for (const row of entries) {
    const entry = entryParty(row);
    await holdNoted(uow, row, people);
    for (const person of people) await holdPair(uow, person, entry, basis);
  }
}

async function holdPair(uow: UnitOfWork, person: Person, entry: Entry, basis: EditionBasis): Promise<void> {
  const grounds = basis.counted(detectConflicts(person, entry, basis)).map((hit) => detectedGround(hit, uow.now));
  if (grounds.length === 0) return;
  await raiseConflict(uow, { entryId: entry.id, personId: person.id, source: "DETECTED", grounds });
}

async function holdNoted(
  uow: UnitOfWork,
  { id: entryId, content }: EntryRow,
  people: readonly Person[],
): Promise<void> {
  const note = conflictNoteOf(content);
  for (const { id: personId } of namedInNote(note, people)) {
    const grounds = [statedGround("APPLICANT", note, uow.now)];
    await raiseConflict(uow, { entryId, personId, source: "APPLICANT", grounds });
  }
}
