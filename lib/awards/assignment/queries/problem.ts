import "server-only";
import type { System } from "@/lib/access/actor";
import { judgedIn } from "@/lib/awards/advances/judged";
import type { AssignmentWish } from "@/lib/awards/assignment/desk/wish";
import type { AssignmentProblem, Juror, Pair, Wish } from "@/lib/awards/assignment/problem";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { readySeats } from "@/lib/awards/jury/ready-seats";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { AwardWishKind } from "@/lib/db/generated/enums";
import { pairsInEdition } from "./pairs";

const ENTRIES_MAX = 5000;
const SEATS_MAX = 500;

type Reader = Prisma.TransactionClient;

/** The computer weighs all entries, whoever of the desk may see which. */
const SOLVER: System = { kind: "system", job: "solve-award-assignment" };

/** How well a juror of a category knows it; what else they know is not asked yet. */
const OWN_CATEGORY = 100;

/** All that the assignment of an edition follows from, as it stands now. */
export async function problemOf(
  editionId: string,
  wish: AssignmentWish,
  reader: Reader = db,
): Promise<AssignmentProblem> {
  const inForce = await settingsInForce(editionId, reader);
  if (inForce === null) throw new RangeError(`The edition ${editionId} is not announced.`);
  const { settings } = inForce;
  const { stage } = wish;
  const entries = await entriesOf({ editionId, stage }, reader);
  const seats = await seatsOf(editionId, reader);
  const pairs = await pairsInEdition({ editionId, stage }, reader);
  const coverage = new Map(settings.categories.map((category) => [category.key, category.coverage]));
  const accounts = new Map(seats.map(({ id, accountId }) => [accountId, id]));
  return {
    entries: entries.map(({ id, category }) => ({
      ...{ id, categoryId: category, topics: [] },
      coverage: coverage.get(category) ?? 0,
    })),
    jurors: seats.map((seat) => jurorOf(seat, { minimum: wish.minimum, most: entries.length })),
    conflicts: pairs.conflicts.flatMap(({ entryId, personId }): Pair[] => {
      const jurorId = accounts.get(personId);
      return jurorId === undefined ? [] : [{ entryId, jurorId }];
    }),
    forbidden: [...pairs.forbidden, ...pairs.abstained],
    locked: pairs.scored,
    everybody: wish.everybody.filter((id) => entries.some((entry) => entry.id === id)),
    present: pairs.present,
    mode: wish.mode,
    weights: wish.weights,
    link: { scope: "category", overlap: settings.adjustment.sharedEntries, commonAtMost: wish.commonAtMost },
    seed: wish.seed,
  };
}

type SeatRow = Awaited<ReturnType<typeof seatsOf>>[number];

const KINDS = { WANTS: "wants", WILLING: "willing", RATHER_NOT: "rather-not" } as const satisfies Record<
  AwardWishKind,
  Wish
>;

function jurorOf(
  { id, categories, cap: own, wishes }: SeatRow,
  asked: { readonly minimum: number; readonly most: number },
): Juror {
  const cap = own ?? asked.most;
  return {
    id,
    cap,
    minimum: Math.min(asked.minimum, cap),
    judges: categories,
    expertise: { categories: Object.fromEntries(categories.map((key) => [key, OWN_CATEGORY])), topics: {} },
    wishes: Object.fromEntries(wishes.map(({ entryId, kind }) => [entryId, KINDS[kind]])),
  };
}

type In = { readonly editionId: string; readonly stage: StageKey };

function entriesOf(of: In, reader: Reader) {
  return reader.awardEntry.findMany({
    where: { AND: [visibleTo(SOLVER), judgedIn(of)] },
    select: { id: true, category: true },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
}

function seatsOf(editionId: string, reader: Reader) {
  return reader.awardJuror.findMany({
    where: readySeats(editionId),
    select: {
      ...{ id: true, accountId: true, categories: true, cap: true },
      wishes: {
        where: { entry: { AND: [visibleTo(SOLVER), { status: "ELIGIBLE" }] } },
        select: { entryId: true, kind: true },
        orderBy: { entryId: "asc" },
        take: ENTRIES_MAX,
      },
    },
    orderBy: { id: "asc" },
    take: SEATS_MAX,
  });
}
