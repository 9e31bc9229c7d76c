import "server-only";
import { storedWindow } from "@/lib/awards/deadlines/stored-window";
import { closingInWords, openingInWords } from "@/lib/awards/deadlines/words";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { storedSettings } from "@/lib/awards/editions/stored";
import type { PublicEdition, PublicPeriod, PublicRevision } from "@/lib/awards/editions/view";
import { stateOfCall } from "@/lib/awards/entries/deadline";
import { clock } from "@/lib/clock";
import { reading } from "@/lib/db/reading";

const YEARS_MAX = 100;
const CATEGORIES_MAX = 100;
const REVISIONS_MAX = 200;

/** Announced editions, the latest first; the names of those who agreed on them stay inside. */
export async function listPublicEditions(): Promise<PublicEdition[]> {
  const rows = await reading.awardEdition.findMany({
    where: { status: "OPEN" },
    orderBy: { fiscalYear: "desc" },
    take: YEARS_MAX,
    select: {
      fiscalYear: true,
      windows: { orderBy: { category: "asc" }, take: CATEGORIES_MAX },
      revisions: {
        where: { status: "IN_FORCE" },
        orderBy: { ordinal: "desc" },
        take: REVISIONS_MAX,
        select: { ordinal: true, sha256: true, reason: true, decidedAt: true, settings: true },
      },
    },
  });
  return rows.flatMap(({ fiscalYear, windows, revisions }) => {
    const [latest] = revisions;
    if (latest === undefined) return [];
    const settings = storedSettings(latest.settings);
    return [
      { fiscalYear, settings, periods: periodsOf(settings, windows), revisions: revisions.flatMap(publicRevision) },
    ];
  });
}

/** The settings that came into force as the n-th of a year. */
export async function getPublicSettings(fiscalYear: number, ordinal: number): Promise<EditionSettings | null> {
  const row = await reading.awardRevision.findFirst({
    where: { ordinal, status: "IN_FORCE", edition: { fiscalYear, status: "OPEN" } },
    select: { settings: true },
  });
  return row === null ? null : storedSettings(row.settings);
}

type WindowRow = Parameters<typeof storedWindow>[0] & { readonly category: string };

/** In the order of the settings; a category that is no more leaves its window behind. */
function periodsOf({ categories }: EditionSettings, windows: readonly WindowRow[]): PublicPeriod[] {
  return categories.flatMap(({ key }) => {
    const row = windows.find(({ category }) => category === key);
    if (row === undefined) return [];
    const window = storedWindow(row);
    const { opens, displayed, moved } = window;
    const words = { opens: openingInWords(opens), closes: closingInWords(displayed) };
    return [{ category: key, ...words, moved: moved?.reason ?? null, state: stateOfCall(window, null, clock.now()) }];
  });
}

type Row = {
  readonly ordinal: number | null;
  readonly sha256: string | null;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
};

function publicRevision({ ordinal, sha256, reason, decidedAt }: Row): PublicRevision[] {
  if (ordinal === null || sha256 === null || decidedAt === null) return [];
  return [{ ordinal, sha256, reason: reason ?? "", since: decidedAt }];
}
