import { ResourceList } from "@/components/ui/resource-list";
import { formatDateTime } from "@/lib/japan/dates";

type ReopenRequestsProps = {
  readonly requests: readonly {
    readonly id: string;
    /** Where it is decided. */
    readonly href: string;
    readonly number: string;
    readonly organizationName: string;
    readonly requesterName: string;
    readonly reason: string;
    readonly requestedAt: Date;
  }[];
};

/** Two people open an ended case again; these wait for the second. */
export function ReopenRequests({ requests }: ReopenRequestsProps) {
  return (
    <ResourceList
      resources={requests.map(({ href, number, organizationName, requesterName, reason, requestedAt }) => ({
        href,
        title: `${organizationName}（${number}）`,
        summary: `理由：${reason}`,
        facts: [`依頼：${requesterName}`, formatDateTime(requestedAt)],
      }))}
    />
  );
}
