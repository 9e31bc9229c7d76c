import type { Description } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";

type Decision = {
  readonly checkedBy: string | null;
  readonly checkedAt: Date | null;
  readonly signedBy: string | null;
  readonly decidedAt: Date | null;
};

/** Who proposed and who agreed, with the moments. */
export function decisionFacts(
  { checkedBy, checkedAt, signedBy, decidedAt }: Decision,
  names: ReadonlyMap<string, string>,
): readonly Description[] {
  const facts = [fact("案を出した職員", checkedBy, checkedAt, names), fact("承認した職員", signedBy, decidedAt, names)];
  return facts.filter((one) => one !== null);
}

function fact(
  term: string,
  by: string | null,
  at: Date | null,
  names: ReadonlyMap<string, string>,
): Description | null {
  if (by === null || at === null) return null;
  return {
    term,
    details: (
      <>
        {names.get(by) ?? ""}　<TimeText at={at} />
      </>
    ),
  };
}
