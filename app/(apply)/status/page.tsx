import { connection } from "next/server";
import { StatusLookup } from "@/components/declarations/status/status-lookup";
import { StatusNotice } from "@/components/declarations/status/status-notice";
import { MainArea } from "@/components/layout/main-area";
import { InsetText } from "@/components/ui/inset-text";
import { currentContact } from "@/lib/auth/contact";
import { routes } from "@/lib/routes";
import { lookupAction } from "./actions";
import { statusQuerySchema } from "./schema";

export const instant = false;

type StatusPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function StatusPage({ searchParams }: StatusPageProps) {
  await connection();
  const { notice } = statusQuerySchema.parse(await searchParams);
  const session = await currentContact();
  return (
    <MainArea>
      {notice && <StatusNotice notice={notice} />}
      {session !== null && (
        <div className="mb-8">
          <InsetText>
            このブラウザーでは、確認コードの入力が済んだ手続きがあります。
            <a href={routes.statusCase()}>その手続きの状況を見る</a>
          </InsetText>
        </div>
      )}
      <StatusLookup action={lookupAction} />
    </MainArea>
  );
}
