import "server-only";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { ResultNotFound } from "@/lib/awards/results/refusals";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

/** The settings that hold for the edition: nothing is decided about one that is not announced, or that nobody knows. */
export async function requireSettings({ tx }: UnitOfWork, editionId: string): Promise<EditionSettings> {
  const inForce = await settingsInForce(editionId, tx);
  if (inForce === null) throw new ResultNotFound();
  return inForce.settings;
}
