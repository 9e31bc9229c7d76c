import "server-only";
import { settleWindow } from "@/lib/awards/deadlines/window";
import { closingInWords, openingInWords } from "@/lib/awards/deadlines/words";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { storedSettings } from "@/lib/awards/editions/stored";
import type { PublicEdition, PublicPeriod, PublicRevision } from "@/lib/awards/editions/view";
import { db } from "@/lib/db/client";
import { holidayName } from "@/lib/japan/holidays";

const YEARS_MAX = 100;
const REVISIONS_MAX = 200;

/** Announced editions, the latest first; the names of those who agreed on them stay inside. */
export async function listPublicEditions(): Promise<PublicEdition[]> {
  const rows = await db.awardEdition.findMany({
    where: { status: "OPEN" },
    orderBy: { fiscalYear: "desc" },
    take: YEARS_MAX,
    select: {
      fiscalYear: true,
      revisions: {
        where: { status: "IN_FORCE" },
        orderBy: { ordinal: "desc" },
        take: REVISIONS_MAX,
        select: { ordinal: true, sha256: true, reason: true, decidedAt: true, settings: true },
      },
    },
  });
  return rows.flatMap(({ fiscalYear, revisions }) => {
    const [latest] = revisions;
    if (latest === undefined) return [];
    const settings = storedSettings(latest.settings);
    return [{ fiscalYear, settings, periods: periodsOf(settings), revisions: revisions.flatMap(publicRevision) }];
  });
}

/** The settings that came into force as the n-th of a year. */
export async function getPublicSettings(fiscalYear: number, ordinal: number): Promise<EditionSettings | null> {
  const row = await db.awardRevision.findFirst({
    where: { ordinal, status: "IN_FORCE", edition: { fiscalYear, status: "OPEN" } },
    select: { settings: true },
  });
  return row === null ? null : storedSettings(row.settings);
}

function periodsOf({ categories }: EditionSettings): readonly PublicPeriod[] {
  return categories.map(({ key, window }) => {
    const { opens, displayed, moved } = settleWindow(window, holidayName);
    return {
      category: key,
      opens: openingInWords(opens),
      closes: closingInWords(displayed),
      moved: moved?.reason ?? null,
    };
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
