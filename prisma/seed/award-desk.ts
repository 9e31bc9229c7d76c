import type { Staff } from "@/lib/access/actor";
import { reasonToday } from "@/lib/awards/editions/rules/ineligibility-reasons";
import { agreeEligible, agreeIneligible } from "@/lib/awards/entries/commands/agreement";
import { startCheck } from "@/lib/awards/entries/commands/check";
import { addNote } from "@/lib/awards/entries/commands/notes";
import { proposeEligible, proposeIneligible } from "@/lib/awards/entries/commands/proposals";
import type { Entry } from "@/lib/awards/entries/commands/record";
import { returnEntry } from "@/lib/awards/entries/commands/return";
import { askForExtension } from "@/lib/awards/extensions/commands/ask";
import { approveExtension } from "@/lib/awards/extensions/commands/decide";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { sendMoreEntries } from "./award-more-entries";
import { quietMail } from "./mail";
import { demoStaff } from "./reviewers";

type Desk = { readonly officer: Staff; readonly second: Staff };
type Path = (entry: Entry, desk: Desk) => Promise<unknown>;

const DAY_MS = 86_400_000;
const EXTENDED_DAYS = 3;

/** How far the desk has come, the first sent first; what is sent after these has not been looked at. */
const PATHS: readonly Path[] = [eligible, returned, eligible, proposed, inCheck, eligible, ineligible];

/** The desk's work on the invented entries, through the same commands as real work; nothing where it has begun already. */
export async function seedAwardDesk(): Promise<void> {
  const begun = { OR: [{ status: { not: "SUBMITTED" as const } }, { assigneeId: { not: null } }] };
  const isBegun = await db.awardEntry.count({ where: { AND: [begun, { status: { not: "WITHDRAWN" } }] } });
  if (isBegun > 0 || (await db.awardEntry.count({ where: { status: "SUBMITTED" } })) === 0) return;
  await sendMoreEntries();
  const entries = await db.awardEntry.findMany({
    where: { status: "SUBMITTED" },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    take: PATHS.length,
  });
  const desk = { officer: await demoStaff("homare@example.jp"), second: await demoStaff("tsukasa@example.jp") };
  for (const [place, path] of PATHS.entries()) {
    const entry = entries[place];
    if (entry !== undefined) await path(entry, desk);
  }
  await seedExtensions(entries, desk);
  await quietMail();
}

async function eligible(entry: Entry, { officer, second }: Desk) {
  const after = await perform(officer, (uow) => proposeEligible(uow, entry));
  await perform(second, (uow) => agreeEligible(uow, after));
}

async function returned(entry: Entry, { second }: Desk) {
  const { id, version } = await perform(second, (uow) => startCheck(uow, entry));
  const items = [{ field: "results", reason: "移住した人の数が、いつの時点のものかを書いてください。（見本）" }];
  await perform(second, (uow) => returnEntry(uow, { id, version, items }));
}

async function proposed(entry: Entry, { officer }: Desk) {
  const { id } = await perform(officer, (uow) => proposeEligible(uow, entry));
  await perform(officer, (uow) => addNote(uow, { id, body: "自治体の回答を待たずに案を出しました。（見本）" }));
}

async function ineligible(entry: Entry, { officer, second }: Desk) {
  const reasons = [{ ...reasonToday("other-purpose"), detail: "観光の催しの記載だけのため（見本）" }];
  const after = await perform(second, (uow) => proposeIneligible(uow, { ...entry, reasons }));
  await perform(officer, (uow) => agreeIneligible(uow, after));
}

function inCheck(entry: Entry, { officer }: Desk) {
  return perform(officer, (uow) => startCheck(uow, entry));
}

/** One that waits for its second person, and one that was given. */
async function seedExtensions(entries: readonly Entry[], { officer, second }: Desk): Promise<void> {
  const [one, other] = [entries.at(0), entries.at(-1)];
  if (one === undefined || other === undefined || one.organizationId === other.organizationId) return;
  const ask = ({ editionId, category, organizationId, enforcedUntil }: Entry, reason: string) => {
    const until = new Date(enforcedUntil.getTime() + EXTENDED_DAYS * DAY_MS);
    return perform(officer, (uow) => askForExtension(uow, { editionId, category, organizationId, until, reason }));
  };
  await ask(one, "締切の週に、役場の停電が予定されているため（見本）");
  const given = await ask(other, "地震で事務所に入れないため（見本）");
  await perform(second, (uow) => approveExtension(uow, given));
}
