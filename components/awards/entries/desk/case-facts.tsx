import { AgeText } from "@/components/cases/desk/age-text";
import { DescriptionList } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";
import { applicantKindLabels } from "@/lib/awards/editions/rules/category-schema";
import { type ReasonOnCase, reasonsInWords } from "@/lib/awards/entries/reasons";
import { isIn } from "@/lib/awards/entries/workflow";
import { channelLabels } from "@/lib/cases/labels";
import type { AwardEntryStatus } from "@/lib/db/generated/enums";
import { type Deadline, deadlineFacts } from "./deadline-facts";
import { decisionFacts } from "./decision-facts";
import type { ExtensionLine } from "./extension-lines";

type CheckedEntry = {
  readonly status: AwardEntryStatus;
  readonly channel: string;
  readonly applicantKind: string;
  readonly applicantName: string;
  readonly organization: { readonly name: string; readonly corporateNumber: string | null };
  readonly edition: { readonly fiscalYear: number };
  readonly createdAt: Date;
  readonly receivedAt: Date;
  readonly checkedBy: string | null;
  readonly checkedAt: Date | null;
  readonly signedBy: string | null;
  readonly decidedAt: Date | null;
  readonly outsideReason: string | null;
} & Deadline;

type CaseFactsProps = {
  readonly found: {
    readonly entry: CheckedEntry;
    readonly age: { readonly days: number; readonly isStopped: boolean };
    readonly reasons: readonly ReasonOnCase[];
    /** Of officers, by id. */
    readonly names: ReadonlyMap<string, string>;
  };
  readonly categoryName: string;
  readonly targetDays: number;
  /** How the send that holds stood to its deadline, in a sentence. */
  readonly arrival: string;
  readonly extensions: readonly ExtensionLine[];
};

const kinds: Readonly<Record<string, string>> = applicantKindLabels;

/** The state of an entry at a glance; only what is the case is said. */
export function CaseFacts({ found, categoryName, targetDays, arrival, extensions }: CaseFactsProps) {
  const { entry: it, age, reasons, names } = found;
  const isNewRound = it.receivedAt.getTime() > it.createdAt.getTime();
  const facts = [
    {
      term: "経過",
      details: (
        <>
          <AgeText
            {...{ age, targetDays }}
            isRunning={isIn("withOffice", it.status)}
            isDecided={it.decidedAt !== null}
          />
          <span className="text-solid-gray-700">　目標 {targetDays}営業日</span>
        </>
      ),
    },
    { term: "応募先", details: `${it.edition.fiscalYear}年度　${categoryName}` },
    {
      term: "応募者",
      details: `${it.applicantName}（${kinds[it.applicantKind] ?? it.applicantKind}）${
        it.organization.corporateNumber === null ? "" : `\n法人番号 ${it.organization.corporateNumber}`
      }`,
    },
    {
      term: "応募の受付",
      details: (
        <>
          <TimeText at={it.createdAt} />（{channelLabels[it.channel] ?? it.channel}）
        </>
      ),
    },
    ...deadlineFacts(it, { arrival, extensions }),
    isNewRound && { term: "確認の開始", details: <TimeText at={it.receivedAt} /> },
    ...decisionFacts(it, names),
    reasons.length > 0 && { term: "対象外とする理由", details: reasonsInWords(reasons) },
    it.outsideReason && { term: "応募者に伝えた理由", details: it.outsideReason },
  ];
  return <DescriptionList isDense items={facts.filter((fact) => fact !== null && fact !== false && fact !== "")} />;
}
