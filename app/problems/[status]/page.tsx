import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MaintenanceView } from "@/components/layout/maintenance-view";
import { ProblemView } from "@/components/layout/problem-view";
import { pageTitle } from "@/components/layout/site-name";
import { isProblemStatus, MAINTENANCE, PROBLEM_STATUSES, PROBLEMS } from "@/lib/problems";

type ProblemPageProps = { readonly params: Promise<{ readonly status: string }> };

export function generateStaticParams() {
  return [...PROBLEM_STATUSES.map(String), MAINTENANCE.name].map((status) => ({ status }));
}

export async function generateMetadata({ params }: ProblemPageProps): Promise<Metadata> {
  const { status: name } = await params;
  const status = Number(name);
  if (name === MAINTENANCE.name) return { title: pageTitle(MAINTENANCE.title) };
  return isProblemStatus(status) ? { title: pageTitle(PROBLEMS[status].title) } : {};
}

export default async function ProblemPage({ params }: ProblemPageProps) {
  const { status: name } = await params;
  const status = Number(name);
  if (name === MAINTENANCE.name) return <MaintenanceView />;
  if (!isProblemStatus(status)) notFound();
  return <ProblemView status={status} />;
}
