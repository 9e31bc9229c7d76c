import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import type { FormAction } from "@/lib/forms/form";
import { MEMBER_ACTS, type MemberAct } from "@/lib/offices/member-acts";
import { routes } from "@/lib/routes";

type ActLinksProps = {
  readonly number: string;
  readonly acts: readonly MemberAct[];
  /** Present while a change can be asked for. */
  readonly beginChange: FormAction | null;
};

/** What the municipality can start here. Answering a request has its own place above. */
export function ActLinks({ number, acts, beginChange }: ActLinksProps) {
  if (acts.length === 0 && beginChange === null) return null;
  return (
    <section aria-labelledby="acts-heading" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="acts-heading">
        この施設についてできること
      </Heading>
      {beginChange !== null && (
        <GovForm action={beginChange} idPrefix="change-">
          <HiddenField name="number" value={number} />
          <p>内容が変わったときは、変更を申し出てください。確認が済むまで、これまでの内容を公開します。</p>
          <FormActions>
            <SubmitButton size="medium">変更する内容を入力する</SubmitButton>
          </FormActions>
        </GovForm>
      )}
      <ul className="border-t border-solid-gray-420">
        {acts.map((act) => (
          <li key={act} className="relative border-b border-solid-gray-420 py-4 hover:bg-blue-50">
            <a href={routes.mypageOfficeAct(number, act)} className="text-std-17B-170 after:absolute after:inset-0">
              {MEMBER_ACTS[act].label}
            </a>
            <p className="text-solid-gray-700">{MEMBER_ACTS[act].help}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
