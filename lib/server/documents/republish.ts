import "server-only";
import { updateTag } from "next/cache";
import { publicPagesChanged } from "./signal";

/**
 * For a server action that changed something public, after its transaction has committed: the next request in this process
 * reads anew. Other processes learn it from the table `publication`.
 */
export function republish(tags: readonly string[]): void {
  for (const tag of tags) updateTag(tag);
  publicPagesChanged();
}
