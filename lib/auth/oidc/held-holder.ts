import "server-only";
import { z } from "zod";
import { sealedCookie } from "@/lib/auth/sealed-cookie";
import { provenHolderSchema } from "@/lib/members/holder";

/** Long enough for a letter to come and be opened. */
export const HOLDER_SECONDS = 60 * 60;

/** Somebody of GビズID who still has to prove a mailbox, in the browser in which GビズID was proved. */
export const heldHolder = sealedCookie("holder", "proven holder", z.object(provenHolderSchema.shape));
