import "server-only";
import { db } from "@/lib/db/client";

type Reader = Pick<typeof db, "publishedDeclaration">;

/** Whether a declaration of that number is public now. */
export async function isPublishedDeclaration(number: string | null, from: Reader = db): Promise<boolean> {
  return number !== null && (await from.publishedDeclaration.count({ where: { number } })) > 0;
}
