import { askForExtension } from "@/lib/awards/extensions/commands/ask";
import { clock } from "@/lib/clock";
import { perform } from "@/lib/db/unit-of-work";
import { emptyForm } from "@/lib/forms/form";
import { addDays, toJapanDay } from "@/lib/japan/dates";
import { sendEntry } from "@/tests/factories/award-entries";
import { anAwardOfficer } from "@/tests/factories/awards";
import { foundOrganization } from "@/tests/factories/members";
import { type FieldValues, formData, taken } from "@/tests/support/form-client";
import { oneCall } from "./one-call";

const form = (values: FieldValues): unknown[] => [emptyForm, formData(values)];
const press = (values: FieldValues): unknown[] => [formData(values)];

async function sent() {
  const { id, number, version } = await sendEntry(await foundOrganization(), { call: await oneCall() });
  return { id, number, version: String(version) };
}

const DAY_MS = 86_400_000;

async function askedExtension() {
  const { editionId, closes } = await oneCall();
  const { organizationId } = await foundOrganization();
  const officer = await anAwardOfficer();
  const until = new Date(closes.getTime() + DAY_MS);
  const input = { editionId, category: "promotion", organizationId, until, reason: "障害があったため" };
  const { id, version } = await perform(officer, (uow) => askForExtension(uow, input));
  return { id, version: String(version) };
}

/** What officers do with entries and their deadlines. */
export const awardDeskTrials: Readonly<Record<string, () => Promise<unknown[]>>> = {
  "/admin/awards/entries#takeUpAction": async () => [taken(await sent())],
  "/admin/awards/entries/[number]#assignAction": async () => press({ ...(await sent()), assigneeId: "" }),
  "/admin/awards/entries/[number]#startCheckAction": async () => press(await sent()),
  "/admin/awards/entries/[number]#noteAction": async () =>
    form({ id: (await sent()).id, body: "電話で確認しました。" }),
  "/admin/awards/entries/[number]#declareOwnConflictAction": async () =>
    form({ number: (await sent()).number, kind: "family", note: "家族が勤めています。" }),
  "/admin/awards/entries/[number]#checksAction": async () => form({ ...(await sent()), "check-duplicate": "OK" }),
  "/admin/awards/entries/[number]/[act]#decideAction": async () =>
    form({ ...(await sent()), act: "propose-eligible", intent: "decide" }),
  "/admin/awards/[year]/extensions/new#askAction": async () => {
    const { editionId } = await oneCall();
    const { organizationId } = await foundOrganization();
    const [year = "", month = "", day = ""] = addDays(toJapanDay(clock.now()), 15).split("-");
    return form({
      ...{ editionId, organizationId, category: "promotion", untilTime: "17:00", reason: "障害があったため" },
      ...{ "untilDay.year": year, "untilDay.month": month, "untilDay.day": day },
    });
  },
  "/admin/awards/[year]/extensions/[id]#approveAction": async () => form(await askedExtension()),
  "/admin/awards/[year]/extensions/[id]#refuseAction": async () =>
    form({ ...(await askedExtension()), reason: "事情を確認できないため" }),
};
