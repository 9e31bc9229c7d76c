import { Heading } from "@/components/ui/heading";
import type { DeclarationAction } from "@/lib/declarations/workflow";
import { routes } from "@/lib/routes";

type Choice = { readonly href: string; readonly label: string; readonly help: string };

/** What a declarer can start here, in the order it is shown. Answering a request has its own place above. */
const choices: readonly (Choice & { readonly action: DeclarationAction })[] = [
  {
    action: "requestChange",
    href: routes.statusChange(),
    label: "変更を申し出る",
    help: "名称や所在地、取組内容などを変えるとき。確認が済むまで、これまでの内容を公開します。",
  },
  {
    action: "dropChange",
    href: routes.statusDropChange(),
    label: "変更の申出を取り下げる",
    help: "変更をやめて、これまでの内容の公開を続けるとき。",
  },
  {
    action: "renew",
    href: routes.statusRenew(),
    label: "更新する",
    help: "今の内容のまま、宣言の有効期間を延ばすとき。",
  },
  {
    action: "withdraw",
    href: routes.statusWithdraw(),
    label: "取り下げる",
    help: "申請をやめるとき、または宣言を終えるとき。",
  },
];

type CaseActionsProps = {
  readonly actions: readonly DeclarationAction[];
};

export function CaseActions({ actions }: CaseActionsProps) {
  const offered = choices.filter(({ action }) => actions.includes(action));
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby="actions-heading" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="actions-heading">
        この手続きでできること
      </Heading>
      <ul className="border-t border-solid-gray-420">
        {offered.map(({ href, label, help }) => (
          <li key={href} className="relative border-b border-solid-gray-420 py-4 hover:bg-blue-50">
            <a href={href} className="text-std-17B-170 after:absolute after:inset-0">
              {label}
            </a>
            <p className="text-solid-gray-700">{help}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
