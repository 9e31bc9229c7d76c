import type { Staff } from "@/lib/access/actor";
import { chooseAudience } from "@/lib/bulk-mail/commands/choose";
import { releaseLetter } from "@/lib/bulk-mail/commands/release";
import { discardLetter, recallLetter, scheduleLetter } from "@/lib/bulk-mail/commands/schedule";
import { createLetter } from "@/lib/bulk-mail/commands/write";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { quietMail } from "./mail";
import { demoStaff } from "./reviewers";

const GREETING = "{{団体名}}\n{{担当者名}} 様\n\n（デモのための架空のメールです）\n";

const GROUP = { flow: "declaration", statuses: ["PUBLISHED"] } as const;

const TEXTS = {
  draft: {
    kind: "notice",
    subject: "地方創生テレワークのセミナーのご案内（{{団体名}} 様）",
    body: `${GREETING}自己宣言（{{受付番号}}）をしてくださった皆様に、セミナーをご案内します。`,
  },
  discarded: { kind: "notice", subject: "アンケートのお願い（中止）", body: `${GREETING}アンケートにご協力ください。` },
  recalled: {
    kind: "mandatory",
    subject: "受付時間の変更のお知らせ",
    body: `${GREETING}事務局の受付時間が変わります。`,
  },
  sent: {
    kind: "mandatory",
    subject: "年末年始の受付について",
    body: `${GREETING}年末年始（12月29日から1月3日まで）は、{{受付番号}}の手続きの確認をお休みします。`,
  },
  scheduled: {
    kind: "mandatory",
    subject: "自己宣言の掲載内容の確認のお願い",
    body: `${GREETING}公開中の宣言（{{受付番号}}）の内容が今も正しいか、ご確認ください。`,
  },
} as const;

type Text = (typeof TEXTS)[keyof typeof TEXTS];

/** A letter in every status that lasts; the one that waits goes out ten minutes after the start. */
export async function seedBulkMail(): Promise<void> {
  if ((await db.bulkMail.count()) > 0) return;
  const officer = await demoStaff("wakaba@example.jp");
  const draft = await write(officer, TEXTS.draft);
  await perform(officer, (uow) => chooseAudience(uow, { id: draft, version: 1, ...GROUP }));
  const discarded = await write(officer, TEXTS.discarded);
  await perform(officer, (uow) => discardLetter(uow, { id: discarded, version: 1 }));
  const recalled = await schedule(officer, TEXTS.recalled);
  await perform(officer, (uow) => recallLetter(uow, recalled));
  await send(await schedule(officer, TEXTS.sent));
  await schedule(officer, TEXTS.scheduled);
}

function write(officer: Staff, text: Text): Promise<string> {
  return perform(officer, (uow) => createLetter(uow, text));
}

async function schedule(officer: Staff, text: Text) {
  const id = await write(officer, text);
  const count = await perform(officer, (uow) => chooseAudience(uow, { id, version: 1, ...GROUP }));
  const { version } = await perform(officer, (uow) => scheduleLetter(uow, { id, version: 2, count }));
  return { id, version };
}

/** As if its ten minutes had gone by; nothing leaves the house. */
async function send({ id }: { readonly id: string }): Promise<void> {
  await db.bulkMail.update({ where: { id }, data: { releaseAt: clock.now() }, select: { id: true } });
  await releaseLetter(id);
  await quietMail();
}
