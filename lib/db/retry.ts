import { Prisma } from "@/lib/db/generated/client";

const TRIES = 4;

/**
 * Runs `work` again when the database asks for it: serialization failure or deadlock (40001, 40P01; Prisma P2034),
 * or a unique key taken by a concurrent twin (P2002), whose second run finds the row and answers with it.
 */
export async function retryOnConflict<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !isConflict(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40 * (TRIES - left)));
    }
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && (error.code === "P2034" || error.code === "P2002");
}

/** No connection or no end in time (P2024, P2028), or a statement cut off by its time-out (57014): all rolled back. */
export function isOverload(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === "P2024" || error.code === "P2028" || error.message.includes("57014");
}
