import "server-only";
import { notFound } from "next/navigation";
import { openEdition } from "@/app/admin/awards/open-edition";
import { getResult, mayDecideOn } from "@/lib/awards/results/queries/desk";

/** The decision on an announced edition, for officers without a conflict of interest in it; for others it does not exist. */
export async function openResult(params: Promise<{ readonly year: string }>) {
  const { staff, edition } = await openEdition(params);
  const { id, fiscalYear, current } = edition;
  if (current === null || !(await mayDecideOn(staff, id))) notFound();
  const { settings } = current;
  return { staff, fiscalYear, editionId: id, settings, result: await getResult(staff, id, settings) };
}

/** The same once two people have decided; before that, nothing comes after it. */
export async function openDecided(params: Promise<{ readonly year: string }>) {
  const { result, ...opened } = await openResult(params);
  if (result === null || result.sha256 === null) notFound();
  return { ...opened, result };
}
