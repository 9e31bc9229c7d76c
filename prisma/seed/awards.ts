import type { Staff } from "@/lib/access/actor";
import { beginRevision, createEdition } from "@/lib/awards/editions/commands/begin";
import { approveRevision, proposeRevision } from "@/lib/awards/editions/commands/decide";
import { saveSettings } from "@/lib/awards/editions/commands/write";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { addDays, fiscalYearOf, type JapanDay, toDay, toJapanDay } from "@/lib/japan/dates";
import { demoStaff } from "./reviewers";

const OPEN_SINCE_DAYS = 14;
const OPEN_FOR_DAYS = 45;
const CEREMONY_AFTER_DAYS = 90;

/** A call that is open, changed once and about to be changed again; and that of the next year, which waits for approval. */
export async function seedAwards(): Promise<void> {
  if ((await db.awardEdition.count()) > 0) return;
  const officer = await demoStaff("homare@example.jp");
  const second = await demoStaff("tsukasa@example.jp");
  const fiscalYear = fiscalYearOf(clock.now());

  const edition = await perform(officer, (uow) => createEdition(uow, fiscalYear));
  await announce([officer, second], edition.id, { change: openNow, reason: "募集を始めるため" });
  await perform(officer, (uow) => beginRevision(uow, edition.id));
  await announce([second, officer], edition.id, { change: withCeremony, reason: "表彰式の日と会場が決まったため" });
  await perform(officer, (uow) => beginRevision(uow, edition.id));

  const next = await perform(officer, (uow) => createEdition(uow, fiscalYear + 1));
  const { id, version } = await workOf(next.id);
  await perform(officer, (uow) => proposeRevision(uow, { id, version, reason: "翌年度の募集を準備するため" }));
}

type Changed = { readonly change: (settings: EditionSettings) => EditionSettings; readonly reason: string };

/** Written and asked for by the first, agreed to by the second. */
async function announce([first, second]: readonly [Staff, Staff], editionId: string, { change, reason }: Changed) {
  const { id, version } = await workOf(editionId);
  const saved = await perform(first, (uow) => saveSettings(uow, { id, version, change }));
  const proposed = await perform(first, (uow) => proposeRevision(uow, { id, version: saved.version, reason }));
  await perform(second, (uow) => approveRevision(uow, { id, version: proposed.version }));
}

function workOf(editionId: string) {
  return db.awardRevision.findFirstOrThrow({
    where: { editionId, status: "DRAFT" },
    select: { id: true, version: true },
  });
}

function openNow(settings: EditionSettings): EditionSettings {
  const today = toJapanDay(clock.now());
  const closes = { day: earlier(addDays(today, OPEN_FOR_DAYS), lastDayOf(settings)), time: "17:00" };
  const opens = { day: addDays(today, -OPEN_SINCE_DAYS), time: "10:00" };
  return {
    ...settings,
    name: `${settings.name}（見本）`,
    categories: settings.categories.map((category) => ({
      ...category,
      window: { ...category.window, opens, closes, enforced: closes, roll: "keep" },
    })),
  };
}

function withCeremony(settings: EditionSettings): EditionSettings {
  const closes = settings.categories[0]?.window.closes.day ?? toJapanDay(clock.now());
  return { ...settings, ceremony: { day: addDays(closes, CEREMONY_AFTER_DAYS), place: "見本ホール", mode: "hybrid" } };
}

/** A call closes within its fiscal year. */
const lastDayOf = ({ fiscalYear }: EditionSettings): JapanDay => toDay(fiscalYear + 1, 3, 31);

const earlier = (one: JapanDay, other: JapanDay): JapanDay => (one < other ? one : other);
