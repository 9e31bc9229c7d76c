import type { ReactNode } from "react";
import { AreaNavigation } from "@/components/layout/area-navigation";
import { routes } from "@/lib/routes";

const PROCEDURES = { href: routes.mypage(), label: "手続き" } as const;
const OFFICES = { href: routes.mypageOffices(), label: "サテライトオフィス" } as const;
const AWARDS = { href: routes.mypageAwards(), label: "表彰への応募" } as const;
const MATCHING = { href: routes.mypageMatching(), label: "マッチング" } as const;
const REST = [
  { href: routes.mypageConsultations(), label: "相談" },
  { href: routes.mypageProfile(), label: "団体の情報" },
  { href: routes.mypageMembers(), label: "メンバー" },
  { href: routes.mypageAccount(), label: "自分の設定" },
] as const;

type MemberBarProps = {
  readonly name: string;
  /** Absent for somebody who belongs to none yet, to whom the menu leads nowhere. */
  readonly organizationName?: string | undefined;
  readonly isMunicipality: boolean;
  readonly signOut: ReactNode;
};

/** Who is here, for which organisation, and the ways around My page. */
export function MemberBar({ name, organizationName, isMunicipality, signOut }: MemberBarProps) {
  const menu = [PROCEDURES, ...(isMunicipality ? [OFFICES] : []), AWARDS, MATCHING, ...REST];
  return (
    <section aria-label="マイページ" data-print="hide" className="border-b border-solid-gray-300 bg-solid-gray-50">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 desktop:px-8">
        <p className="min-w-0 wrap-break-word">
          {organizationName && <span className="font-700">{organizationName}　</span>}
          {name && `${name}さん`}
        </p>
        {signOut}
      </div>
      {organizationName && <AreaNavigation label="マイページのメニュー" width="page" menu={menu} />}
    </section>
  );
}
