"use client";

import { DefectView, type DefectViewProps } from "@/components/layout/defect-view";

export default function DeskError(props: DefectViewProps) {
  return <DefectView {...props} />;
}
