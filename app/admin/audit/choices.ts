import "server-only";
import { auditActions, auditLabel } from "@/lib/audit/actions";
import type { AuditSearch } from "@/lib/audit/filters";
import type { listActors } from "@/lib/audit/queries";
import { formatDate } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

type People = Awaited<ReturnType<typeof listActors>>;

export const actionChoices = Object.entries(auditActions).map(([value, { label }]) => ({ value, label }));

export const outcomeChoices = [
  { value: "done", label: "実行" },
  { value: "refused", label: "拒否" },
] as const;

const OTHERS = [
  { value: "contact", label: "申請者（本人確認済み）" },
  { value: "visitor", label: "本人確認をしていない人" },
  { value: "system", label: "自動処理" },
] as const;

export function actorChoices(people: People) {
  return [
    ...people.map(({ id, name, isActive }) => ({ value: id, label: isActive ? name : `${name}（利用停止）` })),
    ...OTHERS,
  ];
}

/** What the list is narrowed by, each with the address of the list without it. */
export function auditChips(search: AuditSearch, people: People) {
  const { number, action, actor, outcome, from, to } = search;
  const words = {
    number: number && `受付番号：${number}`,
    action: action && `操作：${auditLabel(action)}`,
    actor: actor && `操作した人：${actorChoices(people).find(({ value }) => value === actor)?.label ?? "不明"}`,
    outcome: outcome && `結果：${outcomeChoices.find(({ value }) => value === outcome)?.label ?? ""}`,
    from: from && `${formatDate(from)}から`,
    to: to && `${formatDate(to)}まで`,
  };
  return Object.entries(words).flatMap(([name, label]) =>
    label === undefined ? [] : [{ label, href: routes.adminAudit({ ...search, [name]: undefined }) }],
  );
}
