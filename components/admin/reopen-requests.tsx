import { ResourceList } from "@/components/ui/resource-list";
import { formatDateTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

type ReopenRequestsProps = {
  readonly requests: readonly {
    readonly id: string;
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
      resources={requests.map(({ number, organizationName, requesterName, reason, requestedAt }) => ({
        href: routes.adminDeclarationAct(number, "reopen"),
        title: `${organizationName}（${number}）`,
        summary: `理由：${reason}`,
        facts: [`依頼：${requesterName}`, formatDateTime(requestedAt)],
      }))}
    />
  );
}
