import "server-only";
import { storedWindow } from "@/lib/awards/deadlines/stored-window";
import { storedSettings } from "@/lib/awards/editions/stored";
import type { Call } from "@/lib/awards/entries/call";
import { db } from "@/lib/db/client";

type Reader = Pick<typeof db, "awardEdition">;

const CATEGORIES_MAX = 100;
const YEARS_MAX = 20;

const select = {
  id: true,
  fiscalYear: true,
  windows: { orderBy: { category: "asc" as const }, take: CATEGORIES_MAX },
  revisions: {
    where: { status: "IN_FORCE" as const },
    orderBy: { ordinal: "desc" as const },
    take: 1,
    select: { ordinal: true, settings: true },
  },
};

/** Every category of every announced edition, the latest year first, in the order of its settings. */
export async function listCalls(from: Reader = db): Promise<Call[]> {
  const rows = await from.awardEdition.findMany({
    where: { status: "OPEN" },
    select,
    orderBy: { fiscalYear: "desc" },
    take: YEARS_MAX,
  });
  return rows.flatMap(callsOf);
}

type Wanted = { readonly fiscalYear: number; readonly category: string };

/** One category of one announced year; null when there is no such call. */
export async function findCall({ fiscalYear, category }: Wanted, from: Reader = db): Promise<Call | null> {
  if (!Number.isSafeInteger(fiscalYear)) return null;
  const row = await from.awardEdition.findFirst({ where: { fiscalYear, status: "OPEN" }, select });
  return row === null ? null : (callsOf(row).find((call) => call.category.key === category) ?? null);
}

type OfEdition = { readonly editionId: string; readonly category: string };

/** The same for an entry, which knows its edition. */
export async function findCallOfEdition({ editionId, category }: OfEdition, from: Reader = db): Promise<Call | null> {
  const row = await from.awardEdition.findUnique({ where: { id: editionId }, select });
  return row === null ? null : (callsOf(row).find((call) => call.category.key === category) ?? null);
}

type Row = {
  readonly id: string;
  readonly fiscalYear: number;
  readonly windows: readonly (Parameters<typeof storedWindow>[0] & { readonly category: string })[];
  readonly revisions: readonly { readonly ordinal: number | null; readonly settings: unknown }[];
};

function callsOf({ id, fiscalYear, windows, revisions: [latest] }: Row): Call[] {
  if (latest === undefined || latest.ordinal === null) return [];
  const { ordinal } = latest;
  const settings = storedSettings(latest.settings);
  return settings.categories.flatMap((category) => {
    const window = windows.find((row) => row.category === category.key);
    if (window === undefined) return [];
    return [{ editionId: id, fiscalYear, ordinal, settings, category, window: storedWindow(window) }];
  });
}
