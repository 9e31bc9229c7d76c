import { type ConflictHit, suspected } from "@/lib/awards/conflicts/detection/hit";
import { areSameOffice, type OfficeDomain } from "@/lib/awards/conflicts/detection/mail/office-domain";
import type { KnownEntry, KnownPerson } from "@/lib/awards/conflicts/detection/readings";

/** How many people a domain stands for: of a ministry or a university it is no more than a beginning. */
const gradeOf = {
  organization: { strength: "strong", remark: "" },
  "local-government": { strength: "strong", remark: "" },
  network: { strength: "weak", remark: "ne.jpでは、通信事業者が利用者に割り当てたものの可能性があります。" },
  university: { strength: "medium", remark: "大学では、部局が異なる可能性があります。" },
  state: { strength: "medium", remark: "国の機関では、部局が異なる可能性があります。" },
} as const satisfies Record<OfficeDomain["kind"], { strength: ConflictHit["strength"]; remark: string }>;

export function mailHits(person: KnownPerson, { applicant, offices }: KnownEntry): readonly ConflictHit[] {
  return person.offices.flatMap((own) => {
    const theirs = offices.find((office) => areSameOffice(own, office));
    if (theirs === undefined) return [];
    const { strength, remark } = gradeOf[own.kind];
    const ofPerson = `本人のメールのドメイン「${own.domain}」`;
    const ofEntry = `応募者「${applicant.name}」のメールのドメイン「${theirs.domain}」`;
    const words = `${ofPerson}と${ofEntry}は、同じものです。${remark}`;
    return [suspected("same-mail-domain", strength, { ofPerson, ofEntry, words })];
  });
}
