import { DescriptionList } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";
import { fingerprint } from "@/lib/receipts/fingerprint";
import { routes } from "@/lib/routes";

type ReceiptFactsProps = {
  readonly version: { readonly ordinal: number; readonly sealedAt: Date; readonly sha256: string };
};

/** What stands on the receipt that the declarer holds of a version. */
export function ReceiptFacts({ version: { ordinal, sealedAt, sha256 } }: ReceiptFactsProps) {
  return (
    <>
      <DescriptionList
        isDense
        items={[
          { term: "版", details: `第${ordinal}版` },
          { term: "受付日時", details: <TimeText at={sealedAt} /> },
          { term: "照合コード", details: <span className="font-mono">{fingerprint(sha256)}</span> },
        ]}
      />
      <p className="mt-2 text-dns-16N-130">
        <a href={routes.receipts()}>受付証の確認</a>のページで、誰でも照合できます。
      </p>
    </>
  );
}
