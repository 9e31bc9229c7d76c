import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/ui/timeline";
import { auditLabel } from "@/lib/audit/actions";
import { listContentTimeline } from "@/lib/publishing/queries/timeline";
import { routes } from "@/lib/routes";
import type { FoundContent } from "./require-content";

type ContentHistoryProps = { readonly found: FoundContent };

export async function ContentHistory({ found: { staff, content } }: ContentHistoryProps) {
  const events = await listContentTimeline(staff, content.id);
  return (
    <Section title="経過">
      <p>
        <a href={routes.adminContentVersions(content.id)}>保存した版を比べる（{content.versions.length}版）</a>
      </p>
      <Timeline
        entries={events.map(({ id, occurredAt, action, by, reason }) => ({
          id,
          at: occurredAt,
          title: auditLabel(action),
          by,
          ...(reason === null ? {} : { details: reason }),
        }))}
      />
    </Section>
  );
}
