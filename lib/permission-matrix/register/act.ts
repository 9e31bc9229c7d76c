import type { Need } from "@/lib/permission-matrix/needs";

/** A server action: what it does, in words, and whom it is for. */
export type Act = { readonly does: string; readonly need: Need };
