import "server-only";
import { updateTag } from "next/cache";
import { publicPagesChanged } from "./signal";

/** In an action, after the commit that changed something public: what this process has cached of it goes at once. */
export function afterPublication(tags: readonly string[]): void {
  for (const tag of tags) updateTag(tag);
  publicPagesChanged();
}
