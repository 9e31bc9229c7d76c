import { Heading } from "@/components/ui/heading";
import type { ConsultationAction } from "@/lib/consultations/workflow";
import { routes } from "@/lib/routes";

const CHOICES = [
  {
    action: "finish",
    label: "解決したので終わる",
    help: "この相談を完了にします。続きがあれば、後から再開できます。",
  },
  { action: "withdraw", label: "取り下げる", help: "相談をやめるとき。やり取りは、事務局の記録に残ります。" },
] as const satisfies readonly { action: ConsultationAction; label: string; help: string }[];

type CaseActsProps = { readonly actions: readonly ConsultationAction[] };

/** What whoever asked can do beside writing. */
export function CaseActs({ actions }: CaseActsProps) {
  const offered = CHOICES.filter(({ action }) => actions.includes(action));
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby="actions-heading" data-print="hide" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="actions-heading">
        この相談でできること
      </Heading>
      <ul className="border-t border-solid-gray-420">
        {offered.map(({ action, label, help }) => (
          <li key={action} className="relative border-b border-solid-gray-420 py-4 hover:bg-blue-50">
            <a href={routes.consultationCaseAct(action)} className="text-std-17B-170 after:absolute after:inset-0">
              {label}
            </a>
            <p className="text-solid-gray-700">{help}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
