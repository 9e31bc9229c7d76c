import "server-only";
import { z } from "zod";
import { isJapanDay, startOfJapanDay, toJapanIso } from "@/lib/japan/dates";
import { type AfterChange, listOfficeChanges } from "@/lib/offices/queries/open-data";
import type { Portal } from "@/lib/open-data/entry";
import { makeFile, type OpenDataFile } from "@/lib/open-data/file";
import { jsonHead, recordOf } from "@/lib/open-data/json";
import { routes } from "@/lib/routes";
import { officesDataset } from "./full";

const afterSchema = z
  .string()
  .regex(/^\d{1,15}_[0-9a-f-]{36}$/)
  .transform((text) => ({ at: new Date(Number(text.split("_")[0])), id: text.split("_")[1] ?? "" }))
  .pipe(z.object({ at: z.date(), id: z.uuid() }));

const querySchema = z.object({
  since: z.string().refine(isJapanDay),
  after: afterSchema.optional(),
});

export type ChangesQuery = z.output<typeof querySchema>;

/** Null where the address does not say since when, or was made up. */
export function readChangesQuery(url: string): ChangesQuery | null {
  const parsed = querySchema.safeParse(Object.fromEntries(new URL(url).searchParams));
  return parsed.success ? parsed.data : null;
}

/** What began, changed or ended since a day, so many at a time; what has ended is named as such, without its contents. */
export async function officeChangesFile({ since, after }: ChangesQuery, portal: Portal): Promise<OpenDataFile> {
  const dataset = officesDataset(portal);
  const { changes, next } = await listOfficeChanges(startOfJapanDay(since), after ?? null);
  const dictionary = `${portal.baseUrl}${routes.openData()}#dictionary-${dataset.id}`;
  const changedAt = changes.at(-1)?.at ?? null;
  const content = {
    ...jsonHead(dataset, { dictionary, changedAt }),
    since,
    count: changes.length,
    next: next === null ? null : `${portal.baseUrl}${routes.officeChanges({ since, after: afterText(next) })}`,
    records: changes.map(({ number, at, office }) => ({
      number,
      state: office === null ? "ended" : "current",
      changedAt: toJapanIso(at),
      record: office === null ? null : recordOf(dataset, office),
    })),
  };
  const headers = { "content-type": "application/json; charset=utf-8" };
  return makeFile(Buffer.from(JSON.stringify(content)), { changedAt, headers });
}

function afterText({ at, id }: AfterChange): string {
  return `${at.getTime()}_${id}`;
}
