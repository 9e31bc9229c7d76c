import { DescriptionList } from "@/components/ui/description-list";
import { type ReasonOnCase, reasonInWords } from "@/lib/awards/entries/reasons";
import { decisionFacts } from "./decision-facts";

type ProposalFactsProps = {
  readonly found: {
    readonly entry: Parameters<typeof decisionFacts>[0] & {
      readonly partners: readonly { readonly status: string }[];
    };
    readonly reasons: readonly ReasonOnCase[];
    readonly names: ReadonlyMap<string, string>;
  };
};

/** What the second person has to know of the proposal before agreeing. */
export function ProposalFacts({ found: { entry, reasons, names } }: ProposalFactsProps) {
  const open = entry.partners.filter(({ status }) => status === "ASKED").length;
  const declined = entry.partners.filter(({ status }) => status === "DECLINED").length;
  return (
    <>
      <DescriptionList isDense items={decisionFacts(entry, names)} />
      {reasons.length > 0 && (
        <div>
          <p className="font-700">対象外とする理由</p>
          <ul className="list-disc pl-6">
            {reasons.map((reason) => (
              <li key={reason.code} className="whitespace-pre-line">
                {reasonInWords(reason)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {declined > 0 && <p>連携していないと回答した自治体が{declined}団体あります。</p>}
      {open > 0 && <p>まだ回答していない連携自治体が{open}団体あります。</p>}
    </>
  );
}
