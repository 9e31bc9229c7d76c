import { z } from "zod";
import type { SettledWindow } from "./window";

const movedSchema = z.object({ from: z.string(), to: z.string(), reason: z.string() }).nullable();

type StoredWindow = Omit<SettledWindow, "moved"> & { readonly moved: unknown };

/** A window as it was stored when its settings came into force. */
export function storedWindow({ opens, displayed, enforced, graceMinutes, moved }: StoredWindow): SettledWindow {
  return { opens, displayed, enforced, graceMinutes, moved: movedSchema.parse(moved) };
}
