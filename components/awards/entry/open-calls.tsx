import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { CallState } from "@/lib/awards/entries/deadline";
import type { FormAction } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

export type ListedCall = {
  readonly fiscalYear: number;
  readonly award: string;
  readonly category: string;
  readonly name: string;
  readonly description: string;
  readonly state: CallState;
  /** Until when, and how long that is. */
  readonly period: string;
};

const STATES = {
  before: { label: "受付前", tone: "neutral" },
  open: { label: "受付中", tone: "success" },
  closed: { label: "受付終了", tone: "neutral" },
} as const satisfies Record<CallState, { readonly label: string; readonly tone: Tone }>;

type OpenCallsProps = {
  readonly calls: readonly ListedCall[];
  readonly organizationId: string;
  /** Null for whoever may only look. */
  readonly begin: FormAction | null;
};

/** Every category of every call that is announced, and the way in. */
export function OpenCalls({ calls, organizationId, begin }: OpenCallsProps) {
  if (calls.length === 0) return <p>現在、募集している表彰はありません。募集を始めるときは、お知らせに掲載します。</p>;
  return (
    <ul className="flex max-w-form flex-col gap-4">
      {calls.map((call) => (
        <li
          key={`${call.fiscalYear}-${call.category}`}
          id={`${call.fiscalYear}-${call.category}`}
          className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4 desktop:p-6"
        >
          <CallCard call={call} organizationId={organizationId} begin={begin} />
        </li>
      ))}
    </ul>
  );
}

type CallCardProps = Omit<OpenCallsProps, "calls"> & { readonly call: ListedCall };

function CallCard({ call, organizationId, begin }: CallCardProps) {
  const { fiscalYear, award, category, name, description, state, period } = call;
  const { label, tone } = STATES[state];
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <Heading level={3}>{name}</Heading>
        <StatusBadge tone={tone}>{label}</StatusBadge>
      </div>
      <p>{description}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-solid-gray-700">
        <li>{period}</li>
        <li>
          <a href={routes.award(fiscalYear)}>{award}の募集要項</a>
        </li>
      </ul>
      {state === "open" && begin !== null && (
        <GovForm action={begin} idPrefix={`begin-${fiscalYear}-${category}-`}>
          <HiddenField name="organization" value={organizationId} />
          <HiddenField name="year" value={fiscalYear} />
          <HiddenField name="category" value={category} />
          <FormActions>
            <SubmitButton size="medium">
              応募の入力を始める<VisuallyHidden>：{name}</VisuallyHidden>
            </SubmitButton>
          </FormActions>
        </GovForm>
      )}
    </>
  );
}
