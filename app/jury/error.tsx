"use client";

import { DefectView, type DefectViewProps } from "@/components/layout/defect-view";

export default function JuryError(props: DefectViewProps) {
  return <DefectView {...props} />;
}
