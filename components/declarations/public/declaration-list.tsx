import { Tag } from "@/components/ui/status-badge";
import { DayText } from "@/components/ui/time-text";
import { optionLabel } from "@/lib/declarations/options";
import { routes } from "@/lib/routes";
import { excerptOf, type ListedDeclaration, placeOf } from "./listed-declaration";

type DeclarationListProps = {
  readonly declarations: readonly ListedDeclaration[];
  readonly level?: 2 | 3;
};

export function DeclarationList({ declarations, level = 2 }: DeclarationListProps) {
  return (
    <ul className="border-t border-solid-gray-420">
      {declarations.map((declaration) => (
        <DeclarationEntry key={declaration.number} declaration={declaration} level={level} />
      ))}
    </ul>
  );
}

type DeclarationEntryProps = { readonly declaration: ListedDeclaration; readonly level: 2 | 3 };

function DeclarationEntry({ declaration, level }: DeclarationEntryProps) {
  const { number, organizationName, industryCode, policyItems, efforts, publishedAt } = declaration;
  const Title = level === 2 ? "h2" : "h3";
  return (
    <li className="relative grid gap-x-8 gap-y-2 border-b border-solid-gray-420 py-5 hover:bg-blue-50 desktop:grid-cols-[minmax(0,1fr)_11rem]">
      <div className="flex flex-col gap-2">
        <Title className="text-std-18B-160">
          <a href={routes.declaration(number)} className="after:absolute after:inset-0">
            {organizationName}
          </a>
        </Title>
        <p className="max-w-text">{excerptOf(efforts)}</p>
        <ul aria-label="取組方針" className="flex flex-wrap gap-2">
          {policyItems.map((code) => (
            <li key={code}>
              <Tag>{optionLabel("policyItems", code)}</Tag>
            </li>
          ))}
        </ul>
      </div>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-dns-16N-130 text-solid-gray-700 desktop:flex-col desktop:pt-1">
        <span>{placeOf(declaration)}</span>
        <span>{optionLabel("industryCode", industryCode)}</span>
        <span>
          <DayText day={publishedAt} />
          公開
        </span>
      </p>
    </li>
  );
}
