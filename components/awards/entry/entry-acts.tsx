import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import { ENTRY_ACTS, type EntryAct } from "@/lib/awards/entries/member-acts";
import type { FormAction } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

type EntryActsProps = {
  readonly number: string;
  readonly acts: readonly EntryAct[];
  /** Present while the entry can be sent anew. */
  readonly amend: FormAction | null;
};

/** What the applicant can start here. Answering a request has its own place above. */
export function EntryActs({ number, acts, amend }: EntryActsProps) {
  if (acts.length === 0 && amend === null) return null;
  return (
    <section aria-labelledby="acts-heading" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="acts-heading">
        この応募についてできること
      </Heading>
      {amend !== null && (
        <GovForm action={amend} idPrefix="amend-">
          <HiddenField name="number" value={number} />
          <p>締切までは、内容を直して送信し直せます。最後に送信した内容が審査の対象になります。</p>
          <FormActions>
            <SubmitButton size="medium">内容を差し替える</SubmitButton>
          </FormActions>
        </GovForm>
      )}
      <ul className="border-t border-solid-gray-420">
        {acts.map((act) => (
          <li key={act} className="relative border-b border-solid-gray-420 py-4 hover:bg-blue-50">
            <a href={routes.mypageAwardAct(number, act)} className="text-std-17B-170 after:absolute after:inset-0">
              {ENTRY_ACTS[act].label}
            </a>
            <p className="text-solid-gray-700">{ENTRY_ACTS[act].help}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
