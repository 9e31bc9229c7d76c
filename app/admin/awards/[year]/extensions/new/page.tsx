import { z } from "zod";
import { openEdition } from "@/app/admin/awards/open-edition";
import { AskForm } from "@/components/awards/extensions/ask-form";
import { OrganizationChoice } from "@/components/awards/extensions/organization-choice";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { closingInWords } from "@/lib/awards/deadlines/words";
import { getWindows } from "@/lib/awards/editions/queries/windows";
import { extensionLimits } from "@/lib/awards/extensions/limits";
import { findOrganizations, getOrganization } from "@/lib/awards/extensions/queries/organizations";
import { routes } from "@/lib/routes";
import { askAction } from "./actions";

export const instant = false;

const querySchema = z.object({
  q: z.string().trim().min(1).max(100).optional().catch(undefined),
  organization: z.uuid().optional().catch(undefined),
  category: z.string().max(40).optional().catch(undefined),
});

type NewExtensionPageProps = {
  readonly params: Promise<{ readonly year: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** First for whom, then until when. An entry or an unsent one leads here with both known. */
export default async function NewExtensionPage({ params, searchParams }: NewExtensionPageProps) {
  const { staff, edition } = await openEdition(params);
  const { q, organization: asked, category } = querySchema.parse(await searchParams);
  const { id, fiscalYear, current } = edition;
  const [organization, windows] = await Promise.all([
    asked === undefined ? null : getOrganization(staff, asked),
    getWindows(id),
  ]);
  const back = <BackLink href={routes.adminExtensions(fiscalYear)} label="期限の延長の一覧に戻る" />;
  if (organization === null || current === null) {
    return (
      <MainArea before={back}>
        <OrganizationChoice
          {...{ fiscalYear, q, category }}
          found={q === undefined ? null : await findOrganizations(staff, q)}
        />
      </MainArea>
    );
  }
  const { settings } = current;
  const categories = settings.categories.flatMap(({ key, name }) => {
    const window = windows.get(key);
    if (window === undefined) return [];
    const { enforced, latest } = extensionLimits(window, settings);
    const until = latest === null ? "" : `、${closingInWords(latest)}まで`;
    return [{ value: key, label: name, help: `共通の締切（${closingInWords(enforced)}）より後${until}` }];
  });
  return (
    <MainArea before={back}>
      <AskForm
        action={askAction}
        editionId={id}
        organization={organization}
        {...{ categories, category, fiscalYear }}
      />
    </MainArea>
  );
}
