import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { reading } from "@/lib/db/reading";
import { SETTINGS_TAG } from "./commands";
import { getSetting } from "./queries";

/** How to reach the office. Values begin on a day, so the pages that show them are looked at anew every hour. */
export async function getPublishedOffice() {
  "use cache";
  cacheTag(SETTINGS_TAG);
  cacheLife("hours");
  const [name, phone, hours] = await Promise.all([
    getSetting("office.name", { from: reading }),
    getSetting("office.phone", { from: reading }),
    getSetting("office.hours", { from: reading }),
  ]);
  return { name, phone, hours };
}
