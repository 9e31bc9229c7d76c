import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { contentTags } from "@/lib/publishing/tags";
import { getPictureText } from "./queries";

/** Dropped with the page it belongs to. */
export async function getCaseStudyPictureText(slug: string, id: string) {
  "use cache";
  cacheTag(contentTags.one("CASE_STUDY", slug));
  cacheLife("max");
  return getPictureText(id);
}
