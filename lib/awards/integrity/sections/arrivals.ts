import { arrivalLabels } from "@/lib/awards/entries/labels";
import type { IntegrityFacts } from "@/lib/awards/integrity/facts";
import { cellsOf, safeRows } from "@/lib/awards/integrity/groups";
import type { Section } from "@/lib/awards/integrity/report";

const ARRIVALS = ["IN_TIME", "EXTENDED", "IN_GRACE"] as const;

const EXTENSIONS = [
  { key: "extension/APPROVED", label: "締切の延長：承認" },
  { key: "extension/REFUSED", label: "締切の延長：不承認" },
  { key: "extension/ASKED", label: "締切の延長：判断されなかったもの" },
] as const;

export function arrivalSection({ entries, extensions }: IntegrityFacts): Section {
  const arrived = cellsOf(
    ARRIVALS.map((key) => ({ key, label: `受付：${arrivalLabels[key]}` })),
    entries,
    ({ arrival, organizationId }) => ({ key: arrival, person: organizationId }),
  );
  const extended = cellsOf(EXTENSIONS, extensions, ({ status, organizationId }) => ({
    key: `extension/${status}`,
    person: organizationId,
  }));
  return {
    key: "arrivals",
    title: "締切と遅れた受付",
    note: "届いた時刻で判断しました。締切の延長は、依頼した職員とは別の職員が承認しました。",
    rows: [...safeRows(arrived), ...safeRows(extended)],
  };
}
