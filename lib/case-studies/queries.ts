import "server-only";
import { reading } from "@/lib/db/reading";

/** What a picture shows, in words; null while no published page may show it. */
export async function getPictureText(id: string): Promise<string | null> {
  const image = await reading.contentImage.findFirst({ where: { id, isPublic: true }, select: { alt: true } });
  return image?.alt ?? null;
}
