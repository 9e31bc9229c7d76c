import { randomBytes } from "node:crypto";

const start = randomBytes(5).toString("hex");
let count = 0;

/** Short, unique, and in order within a process. */
export function nextRequestId(): string {
  count++;
  return `${start}-${count.toString(36)}`;
}
