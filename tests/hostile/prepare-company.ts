import { workingCopy } from "@/lib/awards/entries/commands/own-draft";
import { perform } from "@/lib/db/unit-of-work";
import { anAwardOfficer } from "@/tests/factories/awards";
import { bringTo } from "@/tests/factories/entry-states";
import { foundOrganization } from "@/tests/factories/members";
import { sendEntry } from "@/tests/factories/sent-entries";
import { sessionOf } from "./session-of";

/** A company of the hostile tests alone, with entries into the open call of the award to try things on. */
export async function prepareCompany() {
  const company = await foundOrganization();
  const { owner } = company;
  const officers = { officer: await anAwardOfficer(), second: await anAwardOfficer() };
  const [sent, asked, eligible, left, amended] = [
    await sendEntry(company),
    await bringTo(await sendEntry(company), "RETURNED", officers),
    await bringTo(await sendEntry(company), "ELIGIBLE", officers),
    await bringTo(await sendEntry(company), "WITHDRAWN", officers),
    await sendEntry(company),
  ];
  const entries = { SUBMITTED: sent, RETURNED: asked, ELIGIBLE: eligible, WITHDRAWN: left };
  return {
    session: await sessionOf(owner),
    entries: Object.fromEntries(Object.entries(entries).map(([status, { number }]) => [status, number])),
    drafts: {
      correction: (await perform(owner, (uow) => workingCopy(uow, { id: asked.id, purpose: "correction" }))).id,
      change: (await perform(owner, (uow) => workingCopy(uow, { id: amended.id, purpose: "change" }))).id,
    },
  };
}
