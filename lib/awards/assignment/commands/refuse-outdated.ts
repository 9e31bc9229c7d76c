import "server-only";
import { stageInWork } from "@/lib/awards/advances/queries/stage-in-work";
import { boardOf } from "@/lib/awards/assignment/board";
import type { StoredDraft } from "@/lib/awards/assignment/desk/result";
import { wishSchema } from "@/lib/awards/assignment/desk/wish";
import { marksOf } from "@/lib/awards/assignment/pairs";
import type { Pair } from "@/lib/awards/assignment/problem";
import { problemOf } from "@/lib/awards/assignment/queries/problem";
import { DraftOutdated } from "@/lib/awards/assignment/refusals";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { DraftRow } from "./record";

/** It is of the stage that is worked on, every pair must still be possible, and nothing that was scored since may be lost by it. */
export async function refuseOutdated(
  uow: UnitOfWork,
  draft: DraftRow,
  { pairs, setAside }: StoredDraft,
): Promise<void> {
  const wish = wishSchema.parse(draft.wish);
  if ((await stageInWork(draft.editionId, uow.tx)) !== wish.stage) throw new DraftOutdated();
  const problem = await problemOf(draft.editionId, wish, uow.tx);
  const { states, jurors, entries, locked } = boardOf(problem);
  const jurorPlaces = new Map(jurors.map(({ id }, place) => [id, place]));
  const entryPlaces = new Map(entries.map(({ id }, place) => [id, place]));
  const stateOf = ({ jurorId, entryId }: Pair) =>
    states[jurorPlaces.get(jurorId) ?? -1]?.[entryPlaces.get(entryId) ?? -1];
  const isPossible = pairs.every((pair) => ["open", "locked"].some((state) => state === stateOf(pair)));
  const [isAssigned, isSetAside] = [marksOf(pairs), marksOf(setAside)];
  const isKept = locked.every(({ juror, entry }) => {
    const [jurorId, entryId] = [jurors[juror]?.id ?? "", entries[entry]?.id ?? ""];
    return isAssigned(jurorId, entryId) || isSetAside(jurorId, entryId);
  });
  const isWhole = entries.every(({ id }) => pairs.some(({ entryId }) => entryId === id));
  if (!isPossible || !isKept || !isWhole) throw new DraftOutdated();
}
