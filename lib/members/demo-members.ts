import type { MemberRole } from "@/lib/db/generated/enums";
import type { RegistrationInput } from "@/lib/organizations/schema";

/** Invented people of invented organisations. None of them exists in production. */
export type DemoMember = {
  readonly email: string;
  readonly name: string;
  readonly role: MemberRole;
  readonly about: string;
};

export type DemoOrganizationOfMembers = {
  readonly registration: Omit<RegistrationInput, "name">;
  /** The first registers it; the others are invited. */
  readonly members: readonly [DemoMember, ...DemoMember[]];
};

/** Numbers that pass the check and that nobody has: no registry begins with 99, no municipality of Nagano has 999. */
export const demoMemberOrganizations = [
  {
    registration: { kind: "COMPANY", organizationName: "株式会社みどり工房", corporateNumber: "8990000000001" },
    members: [
      {
        email: "midorikawa@example.jp",
        name: "緑川 めぐみ",
        role: "OWNER",
        about: "株式会社みどり工房の管理者。手続きのすべてと、メンバーの招待や引き継ぎができます。",
      },
      {
        email: "konoha@example.jp",
        name: "木葉 あきら",
        role: "EDITOR",
        about: "株式会社みどり工房の担当者。申請、修正、団体の情報の変更ができます。",
      },
      {
        email: "futaba@example.jp",
        name: "双葉 ゆう",
        role: "VIEWER",
        about: "株式会社みどり工房の閲覧者。状況と受付証を見ることができます。",
      },
    ],
  },
  {
    registration: { kind: "MUNICIPALITY", organizationName: "見本市", municipalityCode: "209996" },
    members: [
      {
        email: "sakuraba@example.jp",
        name: "桜庭 ひろし",
        role: "OWNER",
        about: "見本市（架空の自治体）の管理者。",
      },
      {
        email: "momiji@example.jp",
        name: "紅葉 さえ",
        role: "EDITOR",
        about: "見本市（架空の自治体）の担当者。",
      },
      {
        email: "sumire@example.jp",
        name: "菫 まこと",
        role: "VIEWER",
        about: "見本市（架空の自治体）の閲覧者。",
      },
    ],
  },
] as const satisfies readonly DemoOrganizationOfMembers[];

const organizations: readonly DemoOrganizationOfMembers[] = demoMemberOrganizations;

export const demoMembers: readonly DemoMember[] = organizations.flatMap(({ members }) => members);

/** Invented people who registered alone: for the screens of the office. */
export const lonelyRegistrations: readonly { readonly email: string; readonly registration: RegistrationInput }[] = [
  {
    email: "kikaku@town.mihon.lg.jp",
    registration: { name: "見本 町子", kind: "MUNICIPALITY", organizationName: "見本町", municipalityCode: "209988" },
  },
  {
    email: "wakaba-kobo@example.jp",
    registration: {
      name: "若草 みのる",
      kind: "OTHER",
      organizationName: "みどり工房（重複の見本）",
      noNumberReason: "other",
    },
  },
  {
    email: "wakakusa@example.jp",
    registration: {
      name: "若草 はるか",
      kind: "OTHER",
      organizationName: "わかくさの会",
      noNumberReason: "unincorporated",
    },
  },
  {
    email: "wakakusa-kai@example.jp",
    registration: {
      name: "若草 なつき",
      kind: "OTHER",
      organizationName: "わかくさの会（統合済みの見本）",
      noNumberReason: "unincorporated",
    },
  },
];

/** The one that was merged, and into which. */
export const demoMerge = { source: "わかくさの会（統合済みの見本）", target: "わかくさの会" } as const;
