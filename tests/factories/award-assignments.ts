import type { Staff } from "@/lib/access/actor";
import { enforceDraft } from "@/lib/awards/assignment/commands/enforce";
import { askForDraft } from "@/lib/awards/assignment/commands/propose";
import type { WishAsked } from "@/lib/awards/assignment/desk/wish";
import { INITIAL_WEIGHTS } from "@/lib/awards/assignment/problem";
import { solveDraft } from "@/lib/awards/assignment/solve-draft";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { anEligibleEntry } from "./award-judged-entries";
import { aJuror } from "./award-seats";
import { openEdition } from "./awards";

export const aWish: WishAsked = {
  mode: "fresh",
  weights: INITIAL_WEIGHTS,
  seed: "見本",
  minimum: 0,
  commonAtMost: 0,
  everybody: [],
};

type Size = {
  readonly entries?: number;
  readonly jurors?: number;
  /** Another than the next one that nobody has used. */
  readonly year?: number | undefined;
  readonly change?: (settings: EditionSettings) => EditionSettings;
  /** Whose the entries are; each has a company of its own otherwise. */
  readonly organizationId?: string;
};

/** An announced edition with entries of one category and jurors who judge it. */
export async function aJury({ entries = 4, jurors = 4, change, year, organizationId }: Size = {}) {
  const edition = await openEdition(change, year);
  const of = { editionId: edition.editionId, fiscalYear: edition.fiscalYear };
  const made = { entries: [] as { id: string; number: string }[], jurors: [] as Awaited<ReturnType<typeof aJuror>>[] };
  for (let place = 0; place < entries; place += 1)
    made.entries.push(
      await anEligibleEntry({
        ...of,
        title: `取組${place}`,
        ...(organizationId === undefined ? {} : { organizationId }),
      }),
    );
  for (let place = 0; place < jurors; place += 1) made.jurors.push(await aJuror({ ...of, name: `審査 ${place}郎` }));
  return { ...edition, of, ...made };
}

/** Asked for and worked out. */
export async function aSolvedDraft(officer: Staff, editionId: string, wish: Partial<WishAsked> = {}) {
  const { id } = await perform(officer, (uow) => askForDraft(uow, { editionId, wish: { ...aWish, ...wish } }));
  await solveDraft(id);
  return db.awardAssignmentDraft.findUniqueOrThrow({ where: { id } });
}

/** Worked out and in force. */
export async function assigned(officer: Staff, editionId: string, wish: Partial<WishAsked> = {}) {
  const { id, version } = await aSolvedDraft(officer, editionId, wish);
  return perform(officer, (uow) => enforceDraft(uow, { id, version }));
}
