import type { Staff } from "@/lib/access/actor";
import { reasonToday } from "@/lib/awards/editions/rules/ineligibility-reasons";
import { agreeEligible, agreeIneligible } from "@/lib/awards/entries/commands/agreement";
import { startCheck } from "@/lib/awards/entries/commands/check";
import { proposeEligible, proposeIneligible } from "@/lib/awards/entries/commands/proposals";
import type { Entry } from "@/lib/awards/entries/commands/record";
import { returnEntry } from "@/lib/awards/entries/commands/return";
import { withdrawEntry } from "@/lib/awards/entries/commands/withdraw";
import type { AwardEntryStatus } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";

type Officers = { readonly officer: Staff; readonly second: Staff };

export const askedItems = [{ field: "results", reason: "いつの数字かを書いてください。" }];

export const givenReasons = [
  { ...reasonToday("other-purpose"), detail: "観光の取組です" },
  { ...reasonToday("partner-missing") },
];

/** Brings a sent entry to a status, by what two officers do. */
export async function bringTo(sent: Entry, status: AwardEntryStatus, { officer, second }: Officers): Promise<Entry> {
  const { id, version } = sent;
  switch (status) {
    case "SUBMITTED":
      return sent;
    case "IN_CHECK":
      return perform(officer, (uow) => startCheck(uow, sent));
    case "RETURNED":
      return perform(officer, (uow) => returnEntry(uow, { id, version, items: askedItems }));
    case "ELIGIBLE_PROPOSED":
      return perform(officer, (uow) => proposeEligible(uow, sent));
    case "INELIGIBLE_PROPOSED":
      return perform(officer, (uow) => proposeIneligible(uow, { id, version, reasons: givenReasons }));
    case "ELIGIBLE": {
      const proposed = await bringTo(sent, "ELIGIBLE_PROPOSED", { officer, second });
      return perform(second, (uow) => agreeEligible(uow, proposed));
    }
    case "INELIGIBLE": {
      const proposed = await bringTo(sent, "INELIGIBLE_PROPOSED", { officer, second });
      return perform(second, (uow) => agreeIneligible(uow, proposed));
    }
    case "WITHDRAWN":
      return perform(officer, (uow) => withdrawEntry(uow, { id, version, reason: "担当者から電話があったため" }));
  }
}
