import type { EntryToDeclare } from "@/lib/awards/jury/view";
import type { AwardWishKind } from "@/lib/db/generated/enums";

/** An entry of one's own year with what one said of it; null for nothing. */
export type OwnWish = EntryToDeclare & { readonly wish: AwardWishKind | null };
