import { HeldCases } from "@/components/accounts/held-cases";
import type { Staff } from "@/lib/access/actor";
import { dutyLabels } from "@/lib/accounts/labels";
import { listStaff } from "@/lib/accounts/queries";
import { entryStatusLabels } from "@/lib/awards/entries/labels";
import { listHeldEntries } from "@/lib/awards/entries/queries/held";
import { statusLabels as consultationLabels } from "@/lib/consultations/labels";
import { listHeldConsultations } from "@/lib/consultations/queries/held";
import type { Duty } from "@/lib/db/generated/enums";
import { statusLabels } from "@/lib/declarations/labels";
import { listHeldCases } from "@/lib/declarations/queries/held";
import { statusLabels as officeLabels } from "@/lib/offices/labels";
import { listHeldOffices } from "@/lib/offices/queries/held";

type HeldEverythingProps = { readonly staff: Staff; readonly leavingId: string };

/** Cases of every kind, each of which goes to somebody with its duty. */
export async function HeldEverything({ staff, leavingId }: HeldEverythingProps) {
  const [declarations, offices, consultations, entries] = await Promise.all([
    listHeldCases(staff, leavingId),
    listHeldOffices(staff, leavingId),
    listHeldConsultations(staff, leavingId),
    listHeldEntries(staff, leavingId),
  ]);
  const colleagues = async (duty: Duty) => (await listStaff(staff, { duty })).filter(({ id }) => id !== leavingId);
  return (
    <>
      <HeldCases
        what="案件"
        duty={dutyLabels.DECLARATIONS}
        name="successorId"
        items={declarations.items.map(({ number, status }) => ({ number, status: statusLabels[status] }))}
        total={declarations.total}
        colleagues={await colleagues("DECLARATIONS")}
      />
      <HeldCases
        what="施設"
        duty={dutyLabels.OFFICES}
        name="officeSuccessorId"
        items={offices.items.map(({ number, status }) => ({ number, status: officeLabels[status] }))}
        total={offices.total}
        colleagues={await colleagues("OFFICES")}
      />
      <HeldCases
        what="相談"
        duty={dutyLabels.CONSULTATIONS}
        name="consultationSuccessorId"
        items={consultations.items.map(({ number, status }) => ({ number, status: consultationLabels[status] }))}
        total={consultations.total}
        colleagues={await colleagues("CONSULTATIONS")}
      />
      <HeldCases
        what="応募"
        duty={dutyLabels.AWARD}
        name="entrySuccessorId"
        items={entries.items.map(({ number, status }) => ({ number, status: entryStatusLabels[status] }))}
        total={entries.total}
        colleagues={await colleagues("AWARD")}
      />
    </>
  );
}
