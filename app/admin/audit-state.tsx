import type { ReactNode } from "react";
import { AuditStatePanel } from "@/components/audit/audit-state-panel";
import { Section } from "@/components/ui/section";
import type { Staff } from "@/lib/access/actor";
import { getAuditState } from "@/lib/audit/state";

type AuditStateProps = { readonly staff: Staff; readonly verify?: ReactNode };

export async function AuditState({ staff, verify }: AuditStateProps) {
  const state = await getAuditState(staff);
  if (state === null) return null;
  return (
    <Section title="監査記録の状態">
      <AuditStatePanel state={state} verify={verify} />
    </Section>
  );
}
