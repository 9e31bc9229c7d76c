import type { Metadata } from "next";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { MatrixTable } from "@/components/permission-matrix/matrix-table";
import { RegisterTable } from "@/components/permission-matrix/register-table";
import { Section } from "@/components/ui/section";
import { requireDuty } from "@/lib/auth/session";
import { matrices } from "@/lib/permission-matrix/flows";
import { registers } from "@/lib/permission-matrix/registers";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("権限表", "事務局") };

/** Drawn from the tables by which the portal decides, so that it cannot say anything else than what holds. */
export default async function PermissionsPage() {
  await connection();
  await requireDuty("ACCOUNTS", "AUDIT");
  return (
    <MainArea width="wide">
      <PageHeading lead="だれが、何を、どの状況でできるかの一覧です。ポータルが実際に判断に使う定めから作られるため、食い違いはありません。">
        権限表
      </PageHeading>
      {matrices.map((matrix) => (
        <Section key={matrix.key} title={matrix.title}>
          <MatrixTable matrix={matrix} />
        </Section>
      ))}
      <Section title="画面と操作ごとに必要な権限">
        <p>それぞれの画面のなかで何ができるかは、上の表で決まります。</p>
        <div className="flex flex-col gap-10">
          {registers.map((register) => (
            <RegisterTable key={register.id} {...register} />
          ))}
        </div>
      </Section>
    </MainArea>
  );
}
