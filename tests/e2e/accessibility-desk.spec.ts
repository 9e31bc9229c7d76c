import { walkOf } from "./accessibility-walks";

walkOf(
  "the desk beside its cases",
  /^\/admin(?!\/(award|declarations|consultations|offices|matching|organizations))(\/|$)/,
);
