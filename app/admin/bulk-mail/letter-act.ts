import "server-only";
import type { z } from "zod";
import { actOnSeen, type News, type Seen, type SeenAct } from "@/app/admin/seen-act";
import type { Staff } from "@/lib/access/actor";
import { statusLabels } from "@/lib/bulk-mail/labels";
import { getLetter } from "@/lib/bulk-mail/queries/letters";
import { countGroup } from "@/lib/bulk-mail/queries/outcome";
import type { FormState } from "@/lib/forms/form";
import { formatDateTime } from "@/lib/japan/dates";

/** One form about a letter. */
export function actOnLetter<S extends z.ZodType<Seen>>(
  act: Omit<SeenAct<S>, "news">,
  data: FormData,
): Promise<FormState> {
  return actOnSeen({ ...act, news: newsOfLetter }, data);
}

async function newsOfLetter(staff: Staff, id: string): Promise<News | null> {
  const letter = await getLetter(staff, id);
  if (letter === null) return null;
  const { letters } = await countGroup(staff, letter);
  return {
    version: letter.version,
    lines: [
      `現在の状態：${statusLabels[letter.status]}`,
      `最後の更新：${formatDateTime(letter.updatedAt)}`,
      `宛先：${letters.toLocaleString("ja-JP")}人`,
    ],
  };
}
