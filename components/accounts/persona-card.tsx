import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { dutyLabels, dutyWork } from "@/lib/accounts/labels";
import type { Duty, MemberRole } from "@/lib/db/generated/enums";
import { roleLabels, roleWork } from "@/lib/organizations/labels";

type Persona = {
  readonly email: string;
  readonly name: string;
  readonly about: string;
  /** What the authenticator shows now; null for someone who has none yet. */
  readonly code: string | null;
  readonly duties: readonly Duty[];
  readonly isActive: boolean;
  /** Has not been through set-up. */
  readonly isNew: boolean;
};

type PersonaCardProps = { readonly persona: Persona; readonly enterForm: ReactNode };

/** One of the invented people of the demonstration: who they are, what they may do, how to become them. */
export function PersonaCard({ persona, enterForm }: PersonaCardProps) {
  const { email, name, about, code, duties, isActive, isNew } = persona;
  const items = [
    { term: "担当業務", details: duties.map((duty) => `${dutyLabels[duty]}：${dutyWork[duty]}`).join("\n") },
    { term: "メールアドレス", details: <code className="font-mono select-all">{email}</code> },
    ...(code !== null && isActive && !isNew
      ? [{ term: "今の確認コード", details: <code className="font-mono select-all">{code}</code> }]
      : []),
  ];
  return (
    <section className="flex flex-col gap-4 rounded-8 border border-solid-gray-420 p-6">
      <Heading level={3}>{name}</Heading>
      <p>{about}</p>
      <DescriptionList items={items} isDense />
      <EntryNote isActive={isActive} isNew={isNew}>
        {enterForm}
      </EntryNote>
    </section>
  );
}

type MemberPersona = Pick<Persona, "email" | "name" | "about"> & { readonly role: MemberRole };

type MemberCardProps = { readonly persona: MemberPersona; readonly enterForm: ReactNode };

/** One of the invented members of organisations. */
export function MemberCard({ persona: { email, name, about, role }, enterForm }: MemberCardProps) {
  return (
    <section className="flex flex-col gap-4 rounded-8 border border-solid-gray-420 p-6">
      <Heading level={3}>{name}</Heading>
      <p>{about}</p>
      <DescriptionList
        items={[
          { term: "権限", details: `${roleLabels[role]}：${roleWork[role]}` },
          { term: "メールアドレス", details: <code className="font-mono select-all">{email}</code> },
        ]}
        isDense
      />
      {enterForm}
    </section>
  );
}

type JurorPersona = Pick<Persona, "email" | "name" | "about" | "code"> & { readonly title: string };

type JurorCardProps = { readonly persona: JurorPersona; readonly enterForm: ReactNode };

/** One of the invented jurors. */
export function JurorCard({ persona: { email, name, about, code, title }, enterForm }: JurorCardProps) {
  return (
    <section className="flex flex-col gap-4 rounded-8 border border-solid-gray-420 p-6">
      <Heading level={3}>{name}</Heading>
      <p>{about}</p>
      <DescriptionList
        items={[
          { term: "肩書", details: title },
          { term: "メールアドレス", details: <code className="font-mono select-all">{email}</code> },
          { term: "今の確認コード", details: <code className="font-mono select-all">{code}</code> },
        ]}
        isDense
      />
      {enterForm}
    </section>
  );
}

type EntryNoteProps = Pick<Persona, "isActive" | "isNew"> & { readonly children: ReactNode };

function EntryNote({ isActive, isNew, children }: EntryNoteProps) {
  if (!isActive) return <p>利用停止のため、この人としては入れません。</p>;
  if (isNew) return <p>初回の設定を、サインインの画面から試せます。</p>;
  return children;
}
