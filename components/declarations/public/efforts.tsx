import { Section } from "@/components/content/section";
import { DescriptionList } from "@/components/ui/description-list";
import { fieldLabel } from "@/lib/declarations/fields";
import { POLICY_ITEMS, policyItemLabel } from "@/lib/declarations/policy-items";
import { formatStartedOn } from "@/lib/declarations/started-on";
import { routes } from "@/lib/routes";
import type { ShownView } from "./shown-view";

type EffortsProps = { readonly declaration: ShownView };

export function Efforts({ declaration: { policyItems, efforts, partnerAreas, startedOn } }: EffortsProps) {
  const facts = [
    ...(partnerAreas.length > 0 ? [{ term: fieldLabel("partnerAreas"), details: partnerAreas.join("\n") }] : []),
    ...(startedOn === null ? [] : [{ term: fieldLabel("startedOn"), details: formatStartedOn(startedOn) }]),
  ];
  return (
    <>
      <Section id="policy-items" heading={fieldLabel("policyItems")}>
        <ul className="flex max-w-text flex-col gap-3">
          {policyItems.map((code) => (
            <PolicyItem key={code} code={code} />
          ))}
        </ul>
      </Section>
      <Section id="efforts" heading={fieldLabel("efforts")}>
        <p className="max-w-text whitespace-pre-line text-std-17N-170">{efforts}</p>
        {facts.length > 0 && (
          <div className="max-w-text">
            <DescriptionList items={facts} />
          </div>
        )}
      </Section>
    </>
  );
}

type PolicyItemProps = { readonly code: string };

function PolicyItem({ code }: PolicyItemProps) {
  const help = POLICY_ITEMS.find((item) => item.code === code)?.help;
  return (
    <li className="border-l-4 border-blue-900 pl-4">
      <p className="text-std-17B-170">
        <a href={routes.declarationsWithItem(code)}>{policyItemLabel(code)}</a>
      </p>
      {help && <p className="text-solid-gray-700">{help}</p>}
    </li>
  );
}
