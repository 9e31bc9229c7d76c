import { ReadingList } from "@/components/audit/reading-list";
import { Section } from "@/components/ui/section";
import type { Staff } from "@/lib/access/actor";
import { listReadingsToDecide } from "@/lib/audit/readings/queries";

type ReadingsWaitingProps = { readonly staff: Staff };

/** Requests of auditors to read what a colleague did; nothing where none waits. */
export async function ReadingsWaiting({ staff }: ReadingsWaitingProps) {
  const readings = await listReadingsToDecide(staff);
  if (readings.length === 0) return null;
  return (
    <Section title={`承認を待っている、同僚の記録の閲覧（${readings.length}件）`}>
      <p>監査担当が、ある職員の記録を見ることを依頼しています。理由を確認して、承認するかどうかを決めてください。</p>
      <ReadingList readings={readings} />
    </Section>
  );
}
