import { DescriptionList } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";
import { closingInWords } from "@/lib/awards/deadlines/words";
import { type ExtensionRow, ExtensionTag } from "./extension-table";

type ExtensionFactsProps = {
  readonly extension: Omit<ExtensionRow, "categoryName"> & {
    readonly reason: string;
    readonly refusal: string | null;
    readonly decidedAt: Date | null;
  };
  readonly categoryName: string;
};

export function ExtensionFacts({ extension: it, categoryName }: ExtensionFactsProps) {
  const facts = [
    { term: "状態", details: <ExtensionTag status={it.status} /> },
    { term: "部門", details: categoryName },
    { term: "延長後の期限", details: closingInWords(it.until) },
    { term: "延長する理由", details: it.reason },
    {
      term: "依頼",
      details: (
        <>
          {it.requester}　<TimeText at={it.requestedAt} />
        </>
      ),
    },
    it.decidedAt !== null && {
      term: "決定",
      details: (
        <>
          {it.decider}　<TimeText at={it.decidedAt} />
        </>
      ),
    },
    it.refusal !== null && { term: "延長しない理由", details: it.refusal },
  ];
  return <DescriptionList items={facts.filter((fact) => fact !== false)} />;
}
