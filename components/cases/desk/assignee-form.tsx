import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";

type AssigneeFormProps = {
  readonly subject: { readonly id: string; readonly number: string; readonly version: number };
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly ownId: string;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly action: (data: FormData) => Promise<void>;
};

/** 担当者: take it oneself with one press, or hand it to a colleague. */
export function AssigneeForm({ subject, assignee, ownId, colleagues, action }: AssigneeFormProps) {
  return (
    <div className="flex flex-col gap-3">
      {assignee?.id !== ownId && (
        <form action={action}>
          <Fixed subject={subject} />
          <HiddenField name="assigneeId" value={ownId} />
          <Button type="submit" size="medium" look="outline">
            自分が担当する
          </Button>
        </form>
      )}
      <form action={action} className="flex flex-wrap items-end gap-3">
        <Fixed subject={subject} />
        <div className="flex min-w-0 flex-col gap-1">
          <label htmlFor="assignee" className="text-dns-16B-130">
            担当者
          </label>
          <select
            id="assignee"
            name="assigneeId"
            defaultValue={assignee?.id ?? ""}
            key={assignee?.id ?? ""}
            className="min-h-12 rounded-8 border border-solid-gray-600 bg-white px-3 hover:border-black"
          >
            <option value="">未割当</option>
            {assignee && !colleagues.some(({ id }) => id === assignee.id) && (
              <option value={assignee.id}>{assignee.name}（現在は担当できません）</option>
            )}
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <Button type="submit" size="medium" look="outline">
          担当者を変更する
        </Button>
      </form>
    </div>
  );
}

type FixedProps = Pick<AssigneeFormProps, "subject">;

function Fixed({ subject: { id, number, version } }: FixedProps) {
  return (
    <>
      <HiddenField name="id" value={id} />
      <HiddenField name="number" value={number} />
      <HiddenField name="version" value={version} />
    </>
  );
}
