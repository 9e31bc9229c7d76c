import { ConsentField } from "@/components/form/consent-field";
import { FieldGroup } from "@/components/form/field-group";
import { CONSENTS, type Consent } from "@/lib/declarations/consents";
import { routes } from "@/lib/routes";

const GROUPS = [
  {
    group: "condition",
    legend: "宣言の条件",
    help: "次の条件を満たすことを確認し、それぞれチェックを入れてください。",
  },
  { group: "consent", legend: "同意", help: "内容を読み、同意する場合はそれぞれチェックを入れてください。" },
] as const;

const LINKS = {
  terms: { href: routes.terms(), label: "利用規約を読む" },
  privacy: { href: routes.privacy(), label: "プライバシーポリシーを読む" },
} as const;

/** Each condition and each consent is a question of its own. */
export function Consents() {
  return GROUPS.map(({ group, legend, help }) => (
    <FieldGroup key={group} legend={legend} help={help}>
      {CONSENTS.filter((consent) => consent.group === group).map((consent) => (
        <ConsentQuestion key={consent.key} consent={consent} />
      ))}
    </FieldGroup>
  ));
}

type ConsentQuestionProps = { readonly consent: Consent };

function ConsentQuestion({ consent: { key, label, text, linkTo } }: ConsentQuestionProps) {
  return (
    <div className="flex flex-col gap-1">
      <ConsentField name={key} label={label} help={text} required />
      {linkTo && (
        <p>
          <a href={LINKS[linkTo].href} target="_blank" rel="noopener">
            {LINKS[linkTo].label}（新規タブで開きます）
          </a>
        </p>
      )}
    </div>
  );
}
