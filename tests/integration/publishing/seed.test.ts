import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { ContentStatus } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { bannersAt, toBanner } from "@/lib/publishing/banners";
import { listAllShown } from "@/lib/publishing/queries/public";
import { seedAccounts } from "@/prisma/seed/accounts";
import { demoDesk } from "@/prisma/seed/contents";
import { seedBanners, seedEvents } from "@/prisma/seed/events";
import { seedNews } from "@/prisma/seed/news";

async function seedAll(): Promise<void> {
  await perform({ kind: "system", job: "seed" }, seedAccounts);
  const desk = await demoDesk();
  await seedNews(desk);
  await seedEvents(desk);
  await seedBanners(desk);
}

const byStatus = () =>
  db.content.groupBy({ by: ["kind", "status"], _count: { _all: true }, orderBy: [{ kind: "asc" }, { status: "asc" }] });

it("puts a content into every status, says that it is invented, and adds nothing the second time", async () => {
  await seedAll();
  const first = await byStatus();
  await seedAll();

  expect(await byStatus()).toEqual(first);
  expect(new Set(first.map(({ status }) => status))).toEqual(new Set(Object.values(ContentStatus)));
  const shown = await listAllShown(["NEWS", "EVENT", "BANNER"]);
  expect(shown.filter(({ body }) => !JSON.stringify(body).includes("[デモ]"))).toEqual([]);
  const banners = (await listAllShown(["BANNER"])).map(toBanner);
  expect(banners).toHaveLength(1);
  expect(bannersAt(banners, new Date())).toEqual([]);
});
