import "server-only";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { daysBefore } from "@/lib/durations";
import type { PublishedCorporation } from "./answer";
import { type Agency, configuredAgency, lookUp, NUMBERS_A_CALL } from "./nta";

/** Names and addresses change; after so many days they are asked for anew. */
const FRESH_DAYS = 30;
const CALLS_A_RUN = 10;
/**
 * Job: looks up the numbers that cases and organisations name and that are not known yet, or not any more. Answers how many.
 * A failure ends the run; the next one begins where it was, since what was answered is kept.
 */
export async function lookUpNumbers(agency: Agency | null = configuredAgency()): Promise<number> {
  if (agency === null) return 0;
  const numbers = await listUnknown(CALLS_A_RUN * NUMBERS_A_CALL);
  for (let start = 0; start < numbers.length; start += NUMBERS_A_CALL) {
    const asked = numbers.slice(start, start + NUMBERS_A_CALL);
    const found = new Map((await lookUp(agency, asked)).map((corporation) => [corporation.number, corporation]));
    for (const number of asked) await keep(number, found.get(number));
  }
  return numbers.length;
}

async function listUnknown(most: number): Promise<readonly string[]> {
  const stale = daysBefore(clock.now(), FRESH_DAYS);
  const rows = await db.$queryRaw<{ number: string }[]>`
    SELECT named.number FROM (
      SELECT corporate_number AS number FROM declaration WHERE corporate_number IS NOT NULL AND ended_at IS NULL
      UNION
      SELECT corporate_number FROM organization WHERE corporate_number IS NOT NULL
    ) AS named LEFT JOIN corporate_record record ON record.number = named.number
     WHERE record.number IS NULL OR record.looked_up_at < ${stale}
     ORDER BY record.looked_up_at NULLS FIRST, named.number LIMIT ${most}`;
  return rows.map(({ number }) => number);
}

async function keep(number: string, corporation: PublishedCorporation | undefined): Promise<void> {
  const day = (text: string | null | undefined) => (text ? new Date(text) : null);
  const data = {
    isFound: corporation !== undefined,
    name: corporation?.name ?? "",
    kana: corporation?.kana ?? "",
    address: corporation?.address ?? "",
    closedOn: day(corporation?.closedOn),
    closeCause: corporation?.closeCause ?? null,
    successor: corporation?.successor ?? null,
    updatedOn: day(corporation?.updatedOn),
    lookedUpAt: clock.now(),
  };
  await db.corporateRecord.upsert({ where: { number }, create: { number, ...data }, update: data });
}
