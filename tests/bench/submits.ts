import { clock } from "@/lib/clock";
import { perform } from "@/lib/db/unit-of-work";
import { submitDeclaration } from "@/lib/declarations/commands/submit";
import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { createDraft, visitor } from "@/tests/factories/declarations";
import { CONNECTIONS, type Measurement, SECONDS } from "./measure";

/** Submits a second through the command, 16 at once: case, seal, event, mail and job in one transaction each. */
export async function measureSubmits(): Promise<Measurement> {
  const drafts: string[] = [];
  for (let index = 0; index < SECONDS * 250; index += 1) drafts.push(await createDraft());
  const took: number[] = [];
  const begun = clock.now().getTime();
  const until = begun + SECONDS * 1000;
  const lane = async (): Promise<void> => {
    for (let draftId = drafts.pop(); draftId !== undefined && clock.now().getTime() < until; draftId = drafts.pop()) {
      const id = draftId;
      const start = performance.now();
      await perform(visitor, (uow) => submitDeclaration(uow, { draftId: id, consents: CONSENT_KEYS }));
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  const seconds = (clock.now().getTime() - begun) / 1000;
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return {
    name: "submit (command, 16 at once)",
    perSecond: Math.round(took.length / seconds),
    median: at(0.5),
    p99: at(0.99),
    failures: 0,
  };
}
