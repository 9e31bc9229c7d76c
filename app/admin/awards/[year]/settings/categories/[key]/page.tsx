import { notFound } from "next/navigation";
import { openSettings } from "@/app/admin/awards/open-edition";
import { CategoryForm } from "@/components/awards/desk/category-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { NEW_ITEM } from "@/lib/awards/editions/forms/seen-item";
import { routes } from "@/lib/routes";
import { saveCategoryAction } from "./actions";

export const instant = false;

type CategoryPageProps = { readonly params: Promise<{ readonly year: string; readonly key: string }> };

export default async function CategoryPage({ params }: CategoryPageProps) {
  const { fiscalYear, work } = await openSettings(params);
  const { key } = await params;
  const category = work.settings.categories.find((one) => one.key === key) ?? null;
  if (category === null && key !== NEW_ITEM) notFound();
  return (
    <MainArea before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      <CategoryForm action={saveCategoryAction} work={work} category={category} />
    </MainArea>
  );
}
