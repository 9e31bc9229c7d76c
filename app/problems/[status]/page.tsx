import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProblemView } from "@/components/layout/problem-view";
import { pageTitle } from "@/components/layout/site-name";
import { isProblemStatus, PROBLEM_STATUSES, PROBLEMS } from "@/lib/problems";

type ProblemPageProps = { readonly params: Promise<{ readonly status: string }> };

export function generateStaticParams() {
  return PROBLEM_STATUSES.map((status) => ({ status: String(status) }));
}

export async function generateMetadata({ params }: ProblemPageProps): Promise<Metadata> {
  const status = Number((await params).status);
  return isProblemStatus(status) ? { title: pageTitle(PROBLEMS[status].title) } : {};
}

export default async function ProblemPage({ params }: ProblemPageProps) {
  const status = Number((await params).status);
  if (!isProblemStatus(status)) notFound();
  return <ProblemView status={status} />;
}
