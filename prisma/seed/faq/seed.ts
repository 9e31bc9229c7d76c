import { seedAt, seedPublishedOverTime, type Waypoint } from "@/prisma/seed/content-paths";
import type { Desk } from "@/prisma/seed/contents";
import { EVERYBODY, FAQ_SEEDS, faq } from "./list";

const underWay: readonly (readonly [Waypoint, string, string])[] = [
  ["DRAFT", "draft-question", "メンバーを追加するには、どうすればよいですか（下書き）"],
  ["IN_REVIEW", "question-in-review", "受付証は、どこで確かめられますか"],
  ["ARCHIVED", "ended-question", "旧ポータルの内容は、どこにありますか"],
];

const DAYS_BETWEEN = 6;

/** Questions of the demonstration: some to read, and some on the way there. */
export async function seedFaq(desk: Desk): Promise<void> {
  for (const [waypoint, slug, title] of underWay) {
    await seedAt(
      desk,
      "FAQ",
      waypoint,
      faq(slug, "OTHER", EVERYBODY, title, ["公開までの流れを確かめるための回答です。"]),
    );
  }
  await seedPublishedOverTime(desk, "FAQ", FAQ_SEEDS, DAYS_BETWEEN);
}
