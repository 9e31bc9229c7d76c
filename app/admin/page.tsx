import type { Metadata } from "next";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Section } from "@/components/ui/section";
import { hasDuty } from "@/lib/access/actor";
import { dutyLabels, dutyWork } from "@/lib/accounts/labels";
import { requireStaff } from "@/lib/auth/session";
import type { Duty } from "@/lib/db/generated/enums";
import { AuditState } from "./audit-state";
import { CasesWaiting } from "./cases-waiting";
import { MailWaiting } from "./mail-waiting";
import { navigationFor } from "./navigation";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("仕事の一覧", "事務局") };

/** What waits for the person who is signed in: each part is there for those whose duty it is. */
export default async function DeskPage() {
  await connection();
  const staff = await requireStaff();
  const hasWork = (["DECLARATIONS", "MAIL", "AUDIT"] as const).some((duty) => hasDuty(staff, duty));
  const places = navigationFor(staff).slice(1);
  return (
    <MainArea width="wide">
      <PageHeading>仕事の一覧</PageHeading>
      {!hasWork && <p>いま、対応を待っている仕事はありません。おつかれさまです。</p>}
      {hasDuty(staff, "DECLARATIONS") && <CasesWaiting staff={staff} />}
      {hasDuty(staff, "MAIL") && <MailWaiting staff={staff} />}
      {hasDuty(staff, "AUDIT") && <AuditState staff={staff} />}
      <Section title="担当業務の画面">
        <ul className="flex flex-wrap gap-x-8 gap-y-2">
          {places.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-11 items-center">
                {label}
              </a>
            </li>
          ))}
        </ul>
        <Duties duties={staff.duties} />
      </Section>
    </MainArea>
  );
}

type DutiesProps = { readonly duties: readonly Duty[] };

function Duties({ duties }: DutiesProps) {
  return (
    <ul className="flex list-disc flex-col gap-1 pl-6">
      {duties.map((duty) => (
        <li key={duty}>
          {dutyLabels[duty]}：{dutyWork[duty]}
        </li>
      ))}
    </ul>
  );
}
