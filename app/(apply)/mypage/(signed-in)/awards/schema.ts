import { z } from "zod";

const LOST = "画面の情報が古くなっています。ページを読み込み直してください。";

export const beginSchema = z.object({
  organization: z.uuid({ error: LOST }),
  year: z.coerce.number({ error: LOST }).int({ error: LOST }),
  category: z.string({ error: LOST }).max(40, { error: LOST }),
});
