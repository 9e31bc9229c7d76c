import { saveSkills } from "@/lib/consultations/commands/skills";
import { createTemplate } from "@/lib/consultations/commands/templates";
import type { Topic } from "@/lib/consultations/options";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { OFFICE_NAME } from "@/lib/office-name";
import { demoStaff } from "@/prisma/seed/reviewers";

type Skill = { readonly email: string; readonly topics: readonly Topic[]; readonly capacity: number };

const SKILLS: readonly Skill[] = [
  { email: "shiori@example.jp", topics: ["STRATEGY", "PUBLICITY", "MATCHING", "DECLARATION"], capacity: 20 },
  { email: "nagomi@example.jp", topics: ["LABOR", "FACILITY", "SUBSIDY", "AWARD"], capacity: 15 },
];

/** What the two officers of the demonstration can take. */
export async function seedSkills(): Promise<void> {
  for (const { email, topics, capacity } of SKILLS) {
    const officer = await demoStaff(email);
    const accountId = officer.accountId;
    if ((await db.deskSkill.count({ where: { accountId } })) > 0) continue;
    await perform(officer, (uow) => saveSkills(uow, { accountId, version: 0, topics, capacity }));
  }
}

type Template = { readonly title: string; readonly topic: Topic | undefined; readonly body: string };

const HEAD = "{{団体名}}\n{{担当者名}} 様\n\n「{{件名}}」（{{受付番号}}）のご相談をありがとうございます。";
const FOOT = `${OFFICE_NAME}\n{{職員名}}`;

const TEMPLATES: readonly Template[] = [
  {
    title: "最初のお返事",
    topic: undefined,
    body: `${HEAD}\n\n担当の{{職員名}}です。内容を確かめ、{{お返事の予定日}}までにお返事します。\n\n${FOOT}`,
  },
  {
    title: "確認のお願い",
    topic: undefined,
    body: `${HEAD}\n\nお答えの前に、次のことを教えてください。\n\n・{{確認したいこと}}\n\n${FOOT}`,
  },
  {
    title: "交付金の案内",
    topic: "SUBSIDY",
    body: `${HEAD}\n\n交付金の対象と時期は、次のとおりです。\n\n{{対象と時期}}\n\n計画の段階で、都道府県の窓口にもご相談ください。\n\n${FOOT}`,
  },
  {
    title: "面談の候補日",
    topic: undefined,
    body: `${HEAD}\n\nオンラインでお話を伺います。次の中から、ご都合のよい日時を選んでください。\n\n・{{候補日1}}\n・{{候補日2}}\n\n${FOOT}`,
  },
];

export async function seedTemplates(): Promise<void> {
  if ((await db.replyTemplate.count()) > 0) return;
  const officer = await demoStaff("shiori@example.jp");
  for (const template of TEMPLATES) await perform(officer, (uow) => createTemplate(uow, template));
}
