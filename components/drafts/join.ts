import { type Answers, isSame } from "@/lib/drafts/answers";

type Joined = {
  /** What the page is to show now: others wrote it, and nothing was typed over it here. */
  readonly fill: Answers;
  /** Fields that others wrote too while something was typed here: that stays, and is sent next. */
  readonly also: readonly string[];
};

/** @param before what the page knew when it last heard of the draft */
export function joinNewer(newer: Answers, now: Answers, before: Answers): Joined {
  const fill: Record<string, Answers[string]> = {};
  const also: string[] = [];
  for (const [name, value] of Object.entries(newer)) {
    const shown = now[name];
    if (shown === undefined || isSame(shown, value)) continue;
    if (isSame(shown, before[name] ?? "")) fill[name] = value;
    else also.push(name);
  }
  return { fill, also };
}
