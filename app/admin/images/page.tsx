import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ImageCards } from "@/components/publishing/desk/image-cards";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { KeysetNavigation } from "@/components/ui/page-navigation";
import { getStaffNames } from "@/lib/accounts/queries";
import { requireDuty } from "@/lib/auth/session";
import { listImages } from "@/lib/publishing/queries/images";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("画像", "事務局") };

const querySchema = z.object({
  before: z.uuid().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
  done: z.literal("added").optional().catch(undefined),
});

type ImagesPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ImagesPage({ searchParams }: ImagesPageProps) {
  await connection();
  const staff = await requireDuty("CONTENT");
  const { done, ...keyset } = querySchema.parse(await searchParams);
  const { items, previous, next } = await listImages(staff, keyset);
  const names = await getStaffNames(
    staff,
    items.map(({ uploadedBy }) => uploadedBy),
  );
  return (
    <MainArea width="wide">
      {done && <NotificationBanner tone="success" title="画像を追加しました" isOutcome />}
      <div className="mb-6 flex flex-wrap items-start justify-between gap-4">
        <PageHeading lead="公開中のページで使われている間だけ、一般に公開されます。">画像</PageHeading>
        <ButtonLink href={routes.adminImageNew()} size="medium">
          画像を追加する
        </ButtonLink>
      </div>
      <ImageCards images={items.map((image) => ({ ...image, uploader: names.get(image.uploadedBy) ?? "" }))} />
      <KeysetNavigation
        of="画像の一覧"
        previous={previous && routes.adminImages({ after: previous })}
        next={next && routes.adminImages({ before: next })}
      />
    </MainArea>
  );
}
