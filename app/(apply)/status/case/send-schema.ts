import { z } from "zod";
import { seenVersion } from "@/lib/forms/fields";

/** The working copy that the check page showed, and the save it was shown from. */
export const sendSchema = z.object({
  draft: z.uuid({ error: "画面の情報が古くなっています。ページを読み込み直してください。" }),
  seen: seenVersion(),
});
