import { DescriptionList } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";
import type { RemovalRequest } from "@/lib/offices/removal";

type RequestFactsProps = {
  readonly request: RemovalRequest;
  /** The municipality whose office it is. */
  readonly town: string;
};

export function RequestFacts({ request, town }: RequestFactsProps) {
  const { requestedAt, requestedByOfficer, reason, decidedAt, decidedByOfficer, isApproved } = request;
  return (
    <DescriptionList
      items={[
        { term: "申し出た人", details: requestedByOfficer === null ? town : `事務局　${requestedByOfficer}` },
        { term: "申出の日時", details: <TimeText at={requestedAt} /> },
        { term: "理由", details: <span className="whitespace-pre-line">{reason}</span> },
        ...(decidedAt === null
          ? []
          : [
              { term: "決定", details: isApproved === true ? "承認" : "見送り" },
              { term: "決定の日時", details: <TimeText at={decidedAt} /> },
              { term: "決定した人", details: decidedByOfficer ?? "" },
            ]),
      ]}
    />
  );
}
