import "server-only";
import { picturesFor } from "@/app/admin/contents/pictures-of-form";
import type { AltTexts } from "@/components/publishing/desk/content-rows";
import type { Staff } from "@/lib/access/actor";
import type { Answers } from "@/lib/drafts/answers";

export async function altTextsOf(staff: Staff, answers: Answers): Promise<AltTexts> {
  const pictures = await picturesFor(staff, answers);
  return new Map(pictures.map(({ id, alt }) => [id, alt]));
}
