import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { contentTags } from "@/lib/publishing/tags";
import { getHandlingTimes } from "./queries/medians";

/** Looked at anew with each day, since the months it speaks of change with the calendar. */
export async function getPublishedHandlingTimes() {
  "use cache";
  cacheTag(contentTags.day);
  cacheLife("max");
  return getHandlingTimes();
}
