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
import { routes } from "@/lib/routes";
import { AuditState } from "./audit-state";
import { AccountsWaiting } from "./waiting/accounts";
import { AwardsWaiting } from "./waiting/awards";
import { ClearingsWaiting } from "./waiting/clearings";
import { ConsultationsWaiting } from "./waiting/consultations";
import { ContentsWaiting } from "./waiting/contents";
import { DeclarationsWaiting } from "./waiting/declarations";
import { EntriesWaiting } from "./waiting/entries";
import { ErasuresWaiting } from "./waiting/erasures";
import { MailWaiting } from "./waiting/mail";
import { MatchingWaiting } from "./waiting/matching";
import { OfficesWaiting } from "./waiting/offices";
import { OrganizationsWaiting } from "./waiting/organizations";
import { ReadingsWaiting } from "./waiting/readings";
import { RecoveriesWaiting } from "./waiting/recoveries";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("仕事の一覧", "事務局") };

/** What waits for the person who is signed in: each part is there for those whose duty it is. */
export default async function DeskPage() {
  await connection();
  const staff = await requireStaff();
  const hasWork = (
    ["DECLARATIONS", "CONSULTATIONS", "OFFICES", "AWARD", "CONTENT", "ACCOUNTS", "MAIL", "AUDIT"] as const
  ).some((duty) => hasDuty(staff, duty));
  return (
    <MainArea width="wide">
      <PageHeading>仕事の一覧</PageHeading>
      {!hasWork && <p>いま、対応を待っている仕事はありません。おつかれさまです。</p>}
      {hasDuty(staff, "DECLARATIONS") && <DeclarationsWaiting staff={staff} />}
      {hasDuty(staff, "CONSULTATIONS") && <ConsultationsWaiting staff={staff} />}
      {hasDuty(staff, "CONSULTATIONS") && <MatchingWaiting staff={staff} />}
      {hasDuty(staff, "OFFICES") && <OfficesWaiting staff={staff} />}
      {hasDuty(staff, "AWARD") && <EntriesWaiting staff={staff} />}
      {hasDuty(staff, "AWARD") && <AwardsWaiting staff={staff} />}
      {hasDuty(staff, "AWARD") && <ClearingsWaiting staff={staff} />}
      {hasDuty(staff, "AWARD") && <RecoveriesWaiting staff={staff} />}
      {hasDuty(staff, "CONTENT") && <ContentsWaiting staff={staff} />}
      {hasDuty(staff, "ACCOUNTS") && <AccountsWaiting staff={staff} />}
      <ReadingsWaiting staff={staff} />
      {hasDuty(staff, "MAIL") && <MailWaiting staff={staff} />}
      {hasDuty(staff, "AUDIT") && <ErasuresWaiting staff={staff} />}
      {hasDuty(staff, "ACCOUNTS") && <OrganizationsWaiting staff={staff} />}
      {hasDuty(staff, "AUDIT") && <AuditState staff={staff} />}
      <Section title="あなたの担当業務">
        <Duties duties={staff.duties} />
      </Section>
    </MainArea>
  );
}

type DutiesProps = { readonly duties: readonly Duty[] };

function Duties({ duties }: DutiesProps) {
  return (
    <ul className="flex flex-col gap-1">
      {duties.map((duty) => (
        <li key={duty} className="flex flex-wrap items-center gap-x-3">
          <DutyName duty={duty} />
          <span className="text-solid-gray-700">{dutyWork[duty]}</span>
        </li>
      ))}
    </ul>
  );
}

/** Where the work of a duty is done; a duty whose screens come with a later feature has none yet. */
const PLACES: Readonly<Partial<Record<Duty, string>>> = {
  DECLARATIONS: routes.adminDeclarations(),
  CONSULTATIONS: routes.adminConsultations(),
  OFFICES: routes.adminOffices(),
  AWARD: routes.adminAwards(),
  CONTENT: routes.adminContents(),
  ACCOUNTS: routes.adminAccounts(),
  AUDIT: routes.adminAudit(),
  MAIL: routes.adminMail(),
  SETTINGS: routes.adminSettings(),
};

type DutyNameProps = { readonly duty: Duty };

function DutyName({ duty }: DutyNameProps) {
  const href = PLACES[duty];
  if (href === undefined) return <span className="py-2">{dutyLabels[duty]}</span>;
  return (
    <a href={href} className="inline-flex min-h-11 items-center">
      {dutyLabels[duty]}
    </a>
  );
}
