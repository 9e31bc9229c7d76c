import "server-only";
import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";
import { TooManyRequests } from "@/lib/errors";
import { cleanText } from "@/lib/japan/clean-text";
import { QueueFull, semaphore } from "./semaphore";

/** argon2id, 19 MiB and two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hash of a password nobody knows, of the same cost: an unknown account takes as long as a known one. */
const NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$eC1a7nLlP0ru5Rokpb6R4w$S1iy4H4Z15VGhgBWSWfI2VZHArgyzAPR3esMZ6jlRWs";

const WAITING = 64;
const BUSY_SECONDS = 60;

/** Memory and cores of the machine are the limit: a flood of sign-ins waits in a short line and is then turned away. */
const gate = semaphore(availableParallelism(), WAITING);

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normal(password), COST));
}

/** `null` stands for an account that does not exist; the work is the same. */
export async function matchesPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await inTurn(() => verify(passwordHash ?? NOBODY, normal(password)));
  return matches && passwordHash !== null;
}

/** The same characters typed on another keyboard or device are the same password. */
function normal(password: string): string {
  return cleanText(password).normalize("NFKC");
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await gate(work);
  } catch (error) {
    if (error instanceof QueueFull) throw new TooManyRequests(BUSY_SECONDS);
    throw error;
  }
}
