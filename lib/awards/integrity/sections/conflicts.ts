import { conflictSourceLabels } from "@/lib/awards/conflicts/labels";
import type { IntegrityFacts } from "@/lib/awards/integrity/facts";
import { cellsOf, safeRow, safeRows } from "@/lib/awards/integrity/groups";
import type { Section } from "@/lib/awards/integrity/report";

const SOURCES = ["JUROR", "APPLICANT", "DETECTED", "IMPOSED"] as const;

export function conflictSection({ conflicts }: IntegrityFacts): Section {
  const cleared = conflicts.filter(({ status }) => status === "CLEARED");
  const holding = conflicts.filter(({ status }) => status !== "CLEARED");
  const bySource = cellsOf(
    SOURCES.map((key) => ({ key, label: conflictSourceLabels[key] })),
    holding,
    ({ source, personId }) => ({ key: source, person: personId }),
  );
  return {
    key: "conflicts",
    title: "利益相反による除外",
    note: "審査委員または職員と応募の組の数です。除外された人には、その応募が表示されません。解除には、本人でも利害のある人でもない職員二人の承認が必要です。",
    rows: [
      ...safeRows(bySource),
      safeRow({
        key: "cleared",
        label: "二人の承認による解除",
        count: cleared.length,
        people: cleared.map(({ personId }) => personId),
      }),
    ],
  };
}
