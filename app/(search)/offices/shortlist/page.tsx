import type { Metadata } from "next";
import { connection } from "next/server";
import { OfficeShortlistPage } from "@/components/offices/public/shortlist-page";
import { clock } from "@/lib/clock";
import { isProduction } from "@/lib/env";
import { toJapanDay } from "@/lib/japan/dates";
import { readNumbers } from "@/lib/offices/picked";
import { listByNumbers } from "@/lib/offices/queries/public";

export const instant = false;

export const metadata: Metadata = { title: "サテライトオフィスの候補の一覧" };

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OfficeShortlistRoute({ searchParams }: Props) {
  await connection();
  const asked = readNumbers((await searchParams)["o"]);
  const offices = await listByNumbers(asked);
  return (
    <OfficeShortlistPage
      offices={offices}
      missing={asked.length - offices.length}
      today={toJapanDay(clock.now())}
      isDemo={!isProduction()}
    />
  );
}
