import type { Metadata } from "next";
import { connection } from "next/server";
import { OfficeComparePage } from "@/components/offices/public/compare-page";
import { clock } from "@/lib/clock";
import { isProduction } from "@/lib/env";
import { toJapanDay } from "@/lib/japan/dates";
import { comparedRows } from "@/lib/offices/compare";
import { COMPARED_MAX, readNumbers } from "@/lib/offices/picked";
import { listByNumbers } from "@/lib/offices/queries/public";

export const instant = false;

export const metadata: Metadata = { title: "サテライトオフィスを比べる" };

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OfficeCompareRoute({ searchParams }: Props) {
  await connection();
  const asked = readNumbers((await searchParams)["o"]);
  const compared = asked.slice(0, COMPARED_MAX);
  const offices = await listByNumbers(compared);
  return (
    <OfficeComparePage
      offices={offices}
      rows={comparedRows(offices)}
      asked={asked.length}
      missing={compared.length - offices.length}
      today={toJapanDay(clock.now())}
      isDemo={!isProduction()}
    />
  );
}
